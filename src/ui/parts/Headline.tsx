/** The sentence of a line with its amount set large: `还剩 **7.7** GB`. Read aloud and copied it is the plain sentence. */
export function Headline({ text, amount }: { text: string; amount?: string }) {
  const at = amount ? text.indexOf(amount) : -1;
  if (!amount || at < 0) {
    return (
      <p class="headline words" data-testid="headline">
        {text}
      </p>
    );
  }
  const [number, ...unit] = amount.split(' ');
  return (
    <p class="headline" data-testid="headline">
      {text.slice(0, at)}
      <span class="amount">
        <b>{number}</b> {unit.join(' ')}
      </span>
      {text.slice(at + amount.length)}
    </p>
  );
}
