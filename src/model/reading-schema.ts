/** What a content script may send. A page can take over its content script's process, so everything is bounded and unknown keys are refused. */
import * as v from 'valibot';
import { FIGURE_IDS } from './figure-ids';
import type { PageReading } from './reading';

export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const amountEntries = {
  value: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12)),
  unit: v.picklist(['KB', 'MB', 'GB', 'TB', 'packets']),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
};
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
export const last4 = v.pipe(v.string(), v.regex(/^\d{4}$/));
const evidence = v.strictObject({
  label: text(200),
  text: text(200),
  bound: v.picklist(['same text', 'row head', 'column head', 'term', 'sibling', 'heading', 'plan name', 'state', 'data']),
});
export const figure = v.strictObject({
  id: v.picklist(FIGURE_IDS),
  value: v.union([v.strictObject(amountEntries), v.pipe(v.number(), v.finite(), v.minValue(-1e9), v.maxValue(1e9)), text(120), v.boolean()]),
  of: v.optional(v.picklist(['granted', 'left', 'unknown'])),
  derived: v.optional(v.literal('plan')),
  month: v.optional(month),
  evidence,
});
export const scopeEntries = {
  figures: v.pipe(v.array(figure), v.maxLength(40)),
  days: v.pipe(v.array(v.strictObject({ ...amountEntries, date: day })), v.maxLength(400)),
  months: v.pipe(v.array(v.strictObject({ ...amountEntries, month })), v.maxLength(60)),
  unread: v.pipe(v.array(v.strictObject({ figure: v.picklist(FIGURE_IDS), reason: text(200) })), v.maxLength(60)),
};

export const pageReadingSchema = v.strictObject({
  page: v.picklist(['usage', 'signed-out', 'code', 'maintenance', 'error', 'loading', 'other']),
  carrier: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,30}$/))),
  lines: v.pipe(
    v.array(
      v.strictObject({
        ...scopeEntries,
        number: v.optional(last4),
        label: v.optional(text(120)),
        cycle: v.optional(v.strictObject({ start: day, end: day })),
        hidden: v.optional(v.strictObject({ figures: scopeEntries.figures, days: scopeEntries.days, months: scopeEntries.months })),
      }),
    ),
    v.maxLength(60),
  ),
  buckets: v.pipe(
    v.array(
      v.strictObject({
        ...scopeEntries,
        kind: v.picklist(['shared', 'tether', 'roaming', 'pack']),
        label: v.optional(text(120)),
        members: v.pipe(v.array(last4), v.maxLength(60)),
      }),
    ),
    v.maxLength(60),
  ),
  account: v.strictObject(scopeEntries),
});

export const readingMessageSchema = v.strictObject({
  reading: pageReadingSchema,
  readAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  visit: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,40}$/)),
});

/** Parses what a content script sent. @throws Error naming the first thing that is wrong */
export function parseReadingMessage(body: unknown): { reading: PageReading; readAt: number; visit: string } {
  const result = v.safeParse(readingMessageSchema, body, { abortEarly: true });
  if (!result.success) throw new Error(`refused: ${v.getDotPath(result.issues[0]) ?? 'message'}`);
  return result.output;
}
