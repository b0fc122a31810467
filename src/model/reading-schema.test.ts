import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReadingMessage } from './reading-schema';

const scope = { figures: [], days: [], months: [], unread: [] };
const good = () => ({
  visit: 'abcd-1234',
  readAt: 1_790_000_000_000,
  reading: {
    page: 'usage',
    carrier: 'au',
    lines: [
      { ...scope, number: '5678', figures: [{ id: 'used', value: { value: 1, unit: 'GB' }, evidence: { label: '使用量', text: '1GB', bound: 'term' } }] },
    ],
    buckets: [],
    account: scope,
  },
});

describe('what a content script may send', () => {
  it('takes a reading as the reader makes it', () => expect(parseReadingMessage(good()).reading.lines[0]?.number).toBe('5678'));

  it.each([
    ['a whole phone number', (m: any) => void (m.reading.lines[0].number = '09012345678')],
    ['an unknown key', (m: any) => void (m.reading.extra = 1)],
    ['an unknown figure', (m: any) => void (m.reading.lines[0].figures[0].id = 'password')],
    ['a negative amount', (m: any) => void (m.reading.lines[0].figures[0].value.value = -1)],
    ['an endless amount', (m: any) => void (m.reading.lines[0].figures[0].value.value = Number.POSITIVE_INFINITY)],
    ['a novel as a label', (m: any) => void (m.reading.lines[0].figures[0].evidence.label = 'x'.repeat(10_000))],
    ['a thousand lines', (m: any) => void (m.reading.lines = Array(1000).fill(m.reading.lines[0]))],
    ['an impossible visit', (m: any) => void (m.visit = '<script>')],
  ])('refuses %s', (_name, spoil) => {
    const message = good();
    spoil(message);
    expect(() => parseReadingMessage(message)).toThrow(/^refused/);
  });

  it('refuses anything else without surprise', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(() => parseReadingMessage(body)).toThrow(/^refused/);
      }),
    );
  });
});
