import { useEffect, useRef } from 'preact/hooks';
import type { OptionMessages } from '../../i18n/dashboard';

interface Props {
  o: OptionMessages;
  /** what will be gone, in numbers */
  text: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before something is lost, in its place; whoever uses keys stands on the harmless answer. */
export function Confirm({ o, text, onYes, onNo }: Props) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="confirm" role="alertdialog" aria-label={text} data-testid="confirm">
      <p>{text}</p>
      <button type="button" ref={no} onClick={onNo}>
        {o.cancel}
      </button>
      <button type="button" class="danger" data-testid="yes" onClick={onYes}>
        {o.removeYes}
      </button>
    </div>
  );
}
