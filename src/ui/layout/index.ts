export { PublicLayout, type PublicLayoutProps } from './public-layout.tsx';
export { DeskLayout, type DeskLayoutProps } from './desk-layout.tsx';
export { sitePaths } from './site-paths.ts';
