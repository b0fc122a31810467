import type { Plugin } from 'vite';
export const noteBundled: Plugin;
export function licences(): string;
