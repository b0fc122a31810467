export function withoutUnnamed(code: string): string;
