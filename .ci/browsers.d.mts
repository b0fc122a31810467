export const BROWSER_CACHE: string;
export function findChromium(): Promise<string | undefined>;
export function findFirefox(): Promise<string | undefined>;
