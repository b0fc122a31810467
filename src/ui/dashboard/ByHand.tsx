import { useState } from 'preact/hooks';
import { CARRIERS } from '../../carriers';
import type { Amount, DataUnit } from '../../model/amount';
import { faultOf, type HandInput } from '../../model/hand-input';
import { jstDate } from '../../model/jst';
import { carrierName } from '../parts/names';
import type { DashboardView } from './view';

const OTHER = '';

/** What stands in the form, as text. */
const EMPTY = { carrier: 'povo', name: '', last4: '', remaining: '', used: '', total: '', unit: 'GB', resetsOn: '', expiresOn: '' };
type Form = typeof EMPTY;

/** For a line that has no page: what its app says, typed in. */
export function ByHand({ view }: { view: DashboardView }) {
  const { m, o, now, onTyped } = view;
  const [form, fill] = useState(EMPTY);
  const [said, say] = useState<{ text: string; wrong: boolean }>();
  const field = (key: keyof Form, label: string, attributes: Record<string, string>) => (
    <label>
      {label}
      <input {...attributes} name={key} value={form[key]} onInput={({ currentTarget: { value } }) => fill({ ...form, [key]: value })} />
    </label>
  );
  const amounts = { type: 'text', inputMode: 'decimal', autocomplete: 'off' };
  const save = (event: Event) => {
    event.preventDefault();
    const input = inputOf(form);
    if (!input) return say({ text: o.wrongAmount, wrong: true });
    const fault = faultOf(input, now);
    if (fault) return say({ text: o[fault], wrong: true });
    onTyped(input).then(
      () => {
        say({ text: o.saved, wrong: false });
        fill({ ...EMPTY, carrier: form.carrier, name: form.name, last4: form.last4, unit: form.unit });
      },
      () => say({ text: o.notSaved, wrong: true }),
    );
  };
  return (
    <form class="card" id="by-hand" data-testid="by-hand" onSubmit={save} noValidate>
      <h3>{o.byHandTitle}</h3>
      <p class="note">{o.byHandText}</p>
      <div class="fields">
        <label>
          {o.carrier}
          <select name="carrier" value={form.carrier} onChange={({ currentTarget: { value } }) => fill({ ...form, carrier: value })}>
            {CARRIERS.map((carrier) => (
              <option key={carrier.id} value={carrier.id}>
                {carrierName(m, carrier)}
              </option>
            ))}
            <option value={OTHER}>{o.otherCarrier}</option>
          </select>
        </label>
        {form.carrier === OTHER && field('name', o.otherName, { type: 'text', maxLength: '40' })}
        {field('remaining', o.dataLeft, amounts)}
        {field('used', o.dataUsed, amounts)}
        {field('total', o.dataTotal, amounts)}
        <label>
          GB / MB
          <select name="unit" value={form.unit} onChange={({ currentTarget: { value } }) => fill({ ...form, unit: value })}>
            <option>GB</option>
            <option>MB</option>
          </select>
        </label>
        {field('resetsOn', o.resetsOn, { type: 'date', min: jstDate(now) })}
        {field('expiresOn', o.expiresOn, { type: 'date', min: jstDate(now) })}
        {field('last4', o.last4, { type: 'text', inputMode: 'numeric', maxLength: '4', autocomplete: 'off' })}
      </div>
      <p class="actions">
        <button type="submit" class="primary">
          {o.saveReading}
        </button>
        <output class={said?.wrong ? 'wrong' : ''} role={said?.wrong ? 'alert' : 'status'}>
          {said?.text}
        </output>
      </p>
    </form>
  );
}

/** As the store takes it. */
const PLAIN = /^\d{1,6}(\.\d{1,6})?$/;
/** A decimal comma, or a thousand? */
const AMBIGUOUS = /^[1-9]\d{0,2},\d{3}$/;

/** Undefined where an amount is no number, or could be two: nothing that was typed is left out in silence. */
function inputOf(form: Form): HandInput | undefined {
  const amounts: Partial<Record<'remaining' | 'used' | 'total', Amount>> = {};
  for (const key of ['remaining', 'used', 'total'] as const) {
    // an input method may leave full-width digits
    const typed = form[key].normalize('NFKC').trim();
    if (!typed) continue;
    const plain = typed.replace(',', '.');
    if (!PLAIN.test(plain) || AMBIGUOUS.test(typed)) return undefined;
    amounts[key] = { value: Number(plain), unit: form.unit as DataUnit, decimals: plain.split('.')[1]?.length ?? 0 };
  }
  const last4 = form.last4.normalize('NFKC').trim();
  return {
    carrier: form.carrier === OTHER ? { name: form.name } : { id: form.carrier },
    ...(last4 ? { last4 } : {}),
    ...amounts,
    ...(form.resetsOn ? { resetsOn: form.resetsOn } : {}),
    ...(form.expiresOn ? { expiresOn: form.expiresOn } : {}),
  };
}
