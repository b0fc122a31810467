import { carrierById } from '../../carriers';
import type { Messages } from '../../i18n';
import type { Carrier } from '../../model/carrier';
import { displayText } from '../../model/display-text';
import { brandName } from '../../model/site';
import type { LineSummary } from '../../model/summary';

/** A carrier's name in the language of the messages; a site's own where nobody has described it. */
export const carrierName = (m: Messages, carrier: Carrier | undefined, id = ''): string => brandName(carrier, id, m.meta.names);

/** What a line is called in running text: its user's own name for it, else brand and last digits. */
export function spokenName(m: Messages, line: LineSummary): string {
  if (line.nickname) return displayText(line.nickname);
  const { carrier, line: own } = lineName(m, line);
  return own ? `${carrier} ${own}` : carrier;
}

/** `docomo ••1234`, or with the line's label where it has no number. */
export function lineName(m: Messages, line: LineSummary): { carrier: string; line: string } {
  const label = line.number ? `••${displayText(line.number, 8)}` : displayText(line.label ?? '');
  return { carrier: carrierName(m, carrierById(line.carrier), line.carrier), line: label };
}
