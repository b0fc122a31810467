import type { LineMessages } from '../i18n';
import type { Carrier } from '../model/carrier';
import { displayText } from '../model/display-text';
import { brandName } from '../model/site';
import type { LineSummary } from '../model/summary';

/** What a line is called: its user's own name for it, else the brand and the last four digits. */
export function lineName({ nickname, carrier: id, number }: LineSummary, carriers: readonly Carrier[], m: LineMessages): string {
  if (nickname) return displayText(nickname);
  const brand = brandName(
    carriers.find((carrier) => carrier.id === id),
    id,
    m.meta.names,
  );
  return `${brand}${number ? ` ••${number}` : ''}`;
}
