import type { MinifyOptions } from 'terser';

export const compress: MinifyOptions['compress'] & object;
export const portalScript: MinifyOptions;
export const translatorScript: MinifyOptions;
export const workerScript: MinifyOptions;
