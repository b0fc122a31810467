/** What the dashboard may send. It is ours, yet nothing that arrives is stored unchecked. */
import * as v from 'valibot';
import type { HandInput } from './hand-input';
import { calendarDate } from './jst';

const amount = v.strictObject({
  value: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e6)),
  unit: v.picklist(['MB', 'GB']),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
});
/** A day of the calendar. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((text) => calendarDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) === text),
);

const typedSchema = v.strictObject({
  carrier: v.union([
    v.strictObject({ id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,30}$/)) }),
    v.strictObject({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)) }),
  ]),
  last4: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  remaining: v.optional(amount),
  used: v.optional(amount),
  total: v.optional(amount),
  resetsOn: v.optional(day),
  expiresOn: v.optional(day),
});
/** a site's host and a label that its page gave are the longest key of a line */
const forgetSchema = v.strictObject({ line: v.optional(v.pipe(v.string(), v.includes(':'), v.maxLength(400))) });

const parse = <S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> => {
  const result = v.safeParse(schema, body, { abortEarly: true });
  if (!result.success) throw new Error(`refused: ${v.getDotPath(result.issues[0]) ?? 'message'}`);
  return result.output;
};

/** @throws Error naming the first thing that is wrong */
export const parseTyped = (body: unknown): HandInput => parse(typedSchema, body);
/** @throws Error naming the first thing that is wrong */
export const parseForget = (body: unknown): { line?: string } => parse(forgetSchema, body);
