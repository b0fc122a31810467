/** One text for one content, whatever the order in which it was put together, and its hash. */

/** JSON with its keys sorted at every level, without white space; what is undefined is left out. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** SHA-256 of the canonical JSON, in hex: the same on every device. */
export const contentHash = (value: unknown): Promise<string> => bytesHash(new TextEncoder().encode(canonicalJson(value)));

export async function bytesHash(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
