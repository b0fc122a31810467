import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from './csv';

it('writes numbers, text, and nothing', () => {
  expect(
    csvOf([
      ['day', 'GB'],
      ['2026-11-21', 0.4],
      ['x', undefined],
    ]),
  ).toBe('\ufeffday,GB\r\n2026-11-21,0.4\r\nx,\r\n');
});

it.each(['=1+1', '+81', '-2', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")'])('%j is text, never a formula', (cell) => {
  expect(csvOf([[cell]]).slice(1)).toMatch(/^"?'/);
});

it('whatever stands in a cell comes back', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', 'a,b', 'a\r\nb', '""', '料金,"円"'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const guarded = rows.map((row) => row.map((one) => (/^[=+\-@\t\r]/.test(one) ? `'${one}` : one)));
      expect(parse(csvOf(rows).slice(1))).toEqual(guarded);
    }),
  );
});

/** RFC 4180, character by character. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (inside && char === '"' && text[at + 1] === '"') cell += text[at++];
    else if (char === '"') inside = !inside;
    else if (!inside && char === ',') {
      row.push(cell);
      cell = '';
    } else if (!inside && char === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at++;
    } else cell += char;
  }
  return rows;
}
