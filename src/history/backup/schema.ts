/** What a backup file may hold. It comes from outside: everything is bounded, and unknown keys are refused. */
import * as v from 'valibot';
import { day } from '../../model/hand-schema';
import { lineKeyOf } from '../../model/line-key';
import { figure, last4, pageReadingSchema, scopeEntries, text } from '../../model/reading-schema';
import type { StoredReading } from '../db';
import { FORMAT, VERSION } from './format';

const { evidence } = figure.entries;
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const keptFigure = v.strictObject({
  ...figure.entries,
  month: v.optional(month),
  evidence: v.strictObject({ ...evidence.entries, bound: v.picklist([...evidence.entries.bound.options, 'by hand']) }),
});
const figures = v.pipe(v.array(keptFigure), v.maxLength(40));
const amount = v.omit(scopeEntries.days.pipe[0].item, ['date']).entries;
const days = v.pipe(v.array(v.strictObject({ ...amount, date: day })), v.maxLength(400));
const months = v.pipe(v.array(v.strictObject({ ...amount, month })), v.maxLength(60));
const unread = v.pipe(v.array(scopeEntries.unread.pipe[0].item), v.maxLength(120));
const bucket = pageReadingSchema.entries.buckets.pipe[0].item.entries;
const key = text(400);
/** the last instant that a calendar can say */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const reading = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    carrier: v.pipe(text(300), v.minLength(1)),
    family: v.pipe(text(300), v.minLength(1)),
    line: v.strictObject({ number: v.optional(last4), label: v.optional(text(120)) }),
    readAt: v.pipe(instant, v.maxValue(4.1e12)),
    asOf: v.optional(text(120)),
    page: text(4_000),
    cycle: v.optional(v.strictObject({ start: day, end: day })),
    figures,
    buckets: v.pipe(v.array(v.strictObject({ ...bucket, figures, days, months, unread })), v.maxLength(60)),
    account: figures,
    days,
    months,
    hidden: v.optional(v.strictObject({ figures, days, months })),
    unread,
    readerVersion: v.pipe(v.number(), v.integer(), v.minValue(0)),
    lineKey: key,
    belongs: v.pipe(key, v.includes(':')),
    visit: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,40}$/)),
  }),
  v.check((row) => row.lineKey === lineKeyOf(row as StoredReading)),
);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const envelope = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  counts: v.strictObject({ readings: count, lines: count }),
  settings: v.record(v.string(), v.unknown()),
  readings: v.array(v.unknown()),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export type Envelope = v.InferOutput<typeof envelope>;

export const isEnvelope = (value: unknown): value is Envelope => v.is(envelope, value);
export const isReading = (value: unknown): value is StoredReading => v.is(reading, value);
