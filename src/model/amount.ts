/** A data amount exactly as a page displays it. `value` keeps the page's own decimals in `decimals`. */
export interface Amount {
  value: number;
  unit: DataUnit;
  /** digits after the point as printed: 4.10 GB has 2; it tells how far the page rounded */
  decimals?: number;
}

export type DataUnit = 'KB' | 'MB' | 'GB' | 'TB' | 'packets';

/** Whether a page counts 1 GB as 1000 or 1024 MB. Carriers differ, some never say. */
export type Base = 1000 | 1024;

const POWER: Record<Exclude<DataUnit, 'packets'>, number> = { KB: 1, MB: 2, GB: 3, TB: 4 };

/** SoftBank's older pages count packets; one packet is 128 bytes (48,827,582 packets were printed as 5.83GB). */
const PACKET_BYTES = 128;

/** Bytes of an amount for arithmetic; never for display. */
export function toBytes(amount: Amount, base: Base = 1000): number {
  return amount.unit === 'packets' ? amount.value * PACKET_BYTES : amount.value * base ** POWER[amount.unit];
}

/** Half a unit of the last printed digit, in bytes: 4.10 GB is known to ±5 MB. */
export function roundingBytes(amount: Amount, base: Base = 1000): number {
  return toBytes({ value: 0.5 * 10 ** -(amount.decimals ?? 0), unit: amount.unit }, base);
}

/** True where two displayed amounts can be the same quantity under the given base. */
export function agree(a: Amount, b: Amount, base: Base = 1000): boolean {
  return Math.abs(toBytes(a, base) - toBytes(b, base)) <= roundingBytes(a, base) + roundingBytes(b, base) + 1e-6;
}
