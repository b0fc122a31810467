export function lint(folder: string): Promise<string[]>;
