export { giroCodePayload, type GiroCodeRefusal, type GiroCodeTransfer } from './girocode-payload.ts';
export { giroCodeSvg } from './girocode-svg.ts';
