export function shorten(code: string): string;
export function patternOf(pattern: string): string;
