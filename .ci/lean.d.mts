import type { Plugin } from 'vite';

export const slimPolyfill: Plugin;
export const leanDexie: Plugin;
export const withoutPreloading: Plugin;
export const leanPortal: Plugin;
export const leanWorker: Plugin;
