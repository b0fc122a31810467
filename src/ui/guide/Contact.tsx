import type { GuideMessages } from '../../i18n/guide';
import type { Guide, GuideLanguage, Phone } from '../../model/guide';
import { Part, Tel } from './Parts';

interface Props {
  guide: Guide;
  g: GuideMessages;
  language: GuideLanguage;
}

/** The telephone numbers that a source supports, and plainly that there is no other way. */
export function Contact({ guide: { phones, phoneNote }, g, language }: Props) {
  return (
    <>
      <Part id="phone" title={g.phone}>
        {phones.length > 0 ? (
          <>
            <ul class="guide-phones">
              {phones.map((phone) => (
                <PhoneNumber key={phone.number} phone={phone} g={g} />
              ))}
            </ul>
            <p class="soft">{g.phoneCheck}</p>
          </>
        ) : (
          <p>
            <strong>{g.phoneNone}</strong> {g.phoneNoneText}
          </p>
        )}
        {phoneNote && <p>{phoneNote[language]}</p>}
        {phones.length > 0 && <p class="soft">{g.phoneCost}</p>}
      </Part>
      <Part id="sms" title={g.sms}>
        <p>{g.smsNone}</p>
        <p>{g.kioskNone}</p>
      </Part>
    </>
  );
}

function PhoneNumber({ phone: { number, from, about, speaks, hours, cost, source, by }, g }: { phone: Phone; g: GuideMessages }) {
  const open = hours === '24h' ? g.hours24 : hours ? g.hours(hours[0], hours[1]) : g.hoursUnknown;
  const facts = [about === 'lost' ? g.lost : '', speaks.map((one) => g.speaks[one]).join(g.comma) || g.speaksUnknown, open, g.cost[cost]].filter(Boolean);
  return (
    <li>
      <Tel number={number} /> <span>{g.from[from]}</span>
      <span class="facts">{facts.join(' · ')}</span>
      <span class="facts soft">
        {g.source(source)} · {g.by[by]}
      </span>
    </li>
  );
}
