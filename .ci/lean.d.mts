import type { Plugin } from 'vite';

export const slimPolyfill: Plugin;
export const withoutPreloading: Plugin;
export const leanPortal: Plugin;
export function shorten(code: string): string;
