import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionMessages } from '../../i18n/dashboard';

interface Props {
  o: OptionMessages;
  /** what will be gone, in numbers */
  text: string;
  /** what to press, and what is said where it failed; deleting where nothing is said */
  yes?: string;
  failed?: string;
  /** rejects where it failed, which is then said */
  onYes: () => Promise<unknown>;
  onNo: () => void;
}

/** Asks before something is lost, in its place; whoever uses keys stands on the harmless answer. */
export function Confirm({ o, text, yes = o.removeYes, failed = o.notRemoved, onYes, onNo }: Props) {
  const no = useRef<HTMLButtonElement>(null);
  const [isFailed, fail] = useState(false);
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="confirm" role="alertdialog" aria-label={text} data-testid="confirm">
      <p>{text}</p>
      {isFailed && <p role="alert">{failed}</p>}
      <button type="button" ref={no} onClick={onNo}>
        {o.cancel}
      </button>
      <button type="button" class="danger" data-testid="yes" onClick={() => void onYes().catch(() => fail(true))}>
        {yes}
      </button>
    </div>
  );
}
