import type { Plugin } from 'vite';

export const lends: Plugin;
export const borrows: Plugin;
