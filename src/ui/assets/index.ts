export { buildAssets, type BuiltAssets } from './build-assets.ts';
