export function weights(folder: string): Record<string, { bytes: number; limit: number }>;
