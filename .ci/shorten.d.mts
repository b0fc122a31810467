export function shorten(code: string): string;
