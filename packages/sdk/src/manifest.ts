/** For servers that accept known documents only. */
export { manifest } from './_generated/manifest.ts';
