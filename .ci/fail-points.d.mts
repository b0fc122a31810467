import type { Plugin } from 'vite';

export const MARK: RegExp;
export const failPoints: Plugin;
export const RUNTIME: string;
