import type { View } from './view';

/** The days that SoftBank closes on, each customer on one of them: https://kotonova.com/918 */
const CLOSING_DAYS = [10, 20, 31];

/** Asked once, where neither a page nor a rule tells when a line's cycles end. */
export function AskClosingDay({ line, view: { m, onFacts } }: { line: string; view: View }) {
  return (
    <fieldset class="ask" data-testid="ask-closing-day">
      <legend>{m.askClosingDay}</legend>
      {CLOSING_DAYS.map((closingDay) => (
        <button key={closingDay} type="button" onClick={() => onFacts(line, { closingDay })}>
          {closingDay === 31 ? m.closingEnd : m.closingDay(closingDay)}
        </button>
      ))}
    </fieldset>
  );
}
