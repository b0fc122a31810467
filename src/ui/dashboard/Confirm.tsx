import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionMessages } from '../../i18n/dashboard';

interface Props {
  o: OptionMessages;
  /** what will be gone, in numbers */
  text: string;
  /** rejects where it failed, which is then said */
  onYes: () => Promise<unknown>;
  onNo: () => void;
}

/** Asks before something is lost, in its place; whoever uses keys stands on the harmless answer. */
export function Confirm({ o, text, onYes, onNo }: Props) {
  const no = useRef<HTMLButtonElement>(null);
  const [failed, fail] = useState(false);
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="confirm" role="alertdialog" aria-label={text} data-testid="confirm">
      <p>{text}</p>
      {failed && <p role="alert">{o.notRemoved}</p>}
      <button type="button" ref={no} onClick={onNo}>
        {o.cancel}
      </button>
      <button type="button" class="danger" data-testid="yes" onClick={() => void onYes().catch(() => fail(true))}>
        {o.removeYes}
      </button>
    </div>
  );
}
