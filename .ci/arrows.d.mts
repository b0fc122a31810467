export function arrows(code: string): string;
