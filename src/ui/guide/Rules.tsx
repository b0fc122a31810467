import type { GuideMessages } from '../../i18n/guide';
import type { Guide, GuideLanguage, Slow } from '../../model/guide';
import { Part } from './Parts';

interface Props {
  guide: Guide;
  g: GuideMessages;
  language: GuideLanguage;
}

const speedOf = (kbps: number) => (kbps >= 1000 ? `${kbps / 1000} Mbps` : `${kbps} kbps`);

/** When the allowance starts anew, how slow it gets, how late the figures are. */
export function Rules({ guide: { reset, slow, delay }, g, language }: Props) {
  return (
    <Part id="rules" title={g.rules}>
      <dl class="guide-rules">
        <dt>{g.reset}</dt>
        <dd>{g.resetOn[reset]}</dd>
        <dt>{g.slow}</dt>
        {slow.length === 0 && <dd>{g.slowUnknown}</dd>}
        {slow.map((one) => (
          <dd key={`${one.plan} ${one.kbps}`}>{speed(one, g)}</dd>
        ))}
        <dt>{g.delay}</dt>
        <dd>{delay ? delay[language] : g.delayUnknown}</dd>
      </dl>
    </Part>
  );
}

const speed = ({ kbps, plan }: Slow, g: GuideMessages) => (
  <>
    {g.slowTo(speedOf(kbps))}
    {plan && (
      <span class="means" lang="ja">
        {' '}
        ({plan})
      </span>
    )}
  </>
);
