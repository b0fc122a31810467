/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */

/** A cell that a spreadsheet would run as a formula is made text by a quote before it; see https://owasp.org/www-community/attacks/CSV_Injection */
const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Numbers stay numbers; undefined is an empty cell. With the mark that makes spreadsheets read UTF-8. */
export function csvOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const line = (cells: readonly (string | number | undefined)[]) =>
    cells.map((cell) => (typeof cell === 'number' ? `${cell}` : quoted(asText(cell ?? '')))).join(',');
  return `\ufeff${rows.map(line).join('\r\n')}\r\n`;
}
