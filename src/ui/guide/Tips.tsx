import type { GuideMessages } from '../../i18n/guide';
import { Part, Sentences, Tel } from './Parts';
import './guide.css';

// The visitors' hotline stood so at https://www.japanbullet.com/news/information-for-non-speakers-of-japanese, https://oyanomegumi.com (2019-10), https://hotelbank.jp (hours, languages)
const NUMBERS = /\b(110|119|050-3816-2787)\b/;

/** Advice that holds for every carrier. */
export function Tips({ g }: { g: GuideMessages }) {
  return (
    <article class="guide" data-testid="tips">
      <h2>{g.tips}</h2>
      <Part id="save" title={g.save}>
        <Sentences of={g.saveList} />
      </Part>
      <Part id="stop" title={g.stop}>
        <Sentences of={g.stopList} />
      </Part>
      <Part id="esim" title={g.esim}>
        <Sentences of={g.esimList} />
      </Part>
      <Part id="resold" title={g.resold}>
        <Sentences of={g.resoldList} />
      </Part>
      <Part id="time" title={g.time}>
        <Sentences of={g.timeList} />
      </Part>
      <Part id="safe" title={g.safe}>
        <Sentences of={g.safeList} />
      </Part>
      <Part id="help" title={g.help}>
        <ul class="guide-list">
          {g.helpList.map((sentence) => (
            <li key={sentence}>{sentence.split(NUMBERS).map((part) => (NUMBERS.test(part) ? <Tel key={part} number={part} /> : part))}</li>
          ))}
        </ul>
      </Part>
    </article>
  );
}
