import { canonical } from './canonical';
import type { Run } from './run';
import { meaningOf } from './words';

/** What a label leads to that is no name: a list of links or of prices, "Plan details", a second language's label. */
const NO_NAME = /^([a-z][a-z ]*|Data|Details)$|^[/|]|円.*円|^データ量$/;
/** Where the name ends and something else begins. */
const AFTER_NAME = / ?(有效期|有効期限|到期).*| (\/ |[^ :]{2,10}: ?\S|\S*オプション|プラン変更|\d{4}年).*$/;
const LABEL = /^(現在)?(契約)?中?の?(料金|データ|基本)?(プラン|コース|サービス)名?$|^plan$|^套餐$/;

/** The plan's name where a label says so. */
export function planIn(run: Run, beside: readonly string[]): { label: string; name: string; strength: number } | undefined {
  if (run.wording.length > 80 || run.origin === 'control') return undefined;
  const match = /^([^:]{2,12}): ?(.{2,60})$/.exec(run.wording) ?? /^(\S{2,12}) (.{2,50})$/.exec(run.wording) ?? / (\S{2,12}): ?(.{2,60})$/.exec(run.wording);
  if (match && LABEL.test(canonical(match[1] as string)) && !NO_NAME.test(match[2] as string) && run.block.querySelectorAll('a').length < 2)
    // サービス may be the house's own name
    return { label: match[1] as string, name: (match[2] as string).replace(AFTER_NAME, ''), strength: /サ/.test(match[1] as string) ? 1 : 3 };
  const label = beside.find((text) => LABEL.test(canonical(text)));
  // the head of the next column is no plan
  return label && !/。|円|^\d+月/.test(run.wording) && !meaningOf(run.wording).measure && !NO_NAME.test(run.wording) && run.wording.length <= 40
    ? { label, name: run.wording, strength: 2 }
    : undefined;
}
