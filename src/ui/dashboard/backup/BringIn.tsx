import { useEffect, useRef, useState } from 'preact/hooks';
import { FAULTS, type Fault } from '../../../model/backup';
import type { OpenedBackup } from '../view';
import type { Part } from './Backup';
import { Preview } from './Preview';

const SENTENCE = {
  tooLarge: 'tooLarge',
  empty: 'empty',
  encoding: 'encoding',
  tooDeep: 'tooDeep',
  table: 'table',
  truncated: 'truncated',
  notJson: 'notJson',
  keys: 'keys',
  foreign: 'foreign',
  newer: 'newerFile',
  schema: 'schema',
  counts: 'miscounted',
  checksum: 'checksum',
} as const satisfies Record<Fault, string>;

interface Props extends Part {
  from: Blob | string | undefined;
  onFrom: (from: Blob | string | undefined) => void;
}

type State = 'looking' | { opened: OpenedBackup } | { fault: Fault | undefined } | { added: number } | undefined;

/** A backup chosen, looked at, and brought in. */
export function BringIn({ view, b, from, onFrom }: Props) {
  const [state, show] = useState<State>();
  const input = useRef<HTMLInputElement>(null);
  const { open } = view.backup;
  useEffect(() => {
    if (from === undefined) return undefined;
    let current = true;
    show('looking');
    open(from).then(
      (opened) => current && show({ opened }),
      (error: { fault?: Fault }) => current && show({ fault: FAULTS.find((one) => one === error?.fault) }),
    );
    return () => {
      current = false;
    };
  }, [from, open]);
  const end = (result?: State) => {
    show(result);
    onFrom(undefined);
    // the same file chosen again is another choice
    if (input.current) input.current.value = '';
  };
  return (
    <section class="card" data-testid="bring-in">
      <h3>{b.bringIn}</h3>
      <p class="note">{b.bringInText}</p>
      <label class="field">
        {b.choose}
        <input ref={input} type="file" accept=".json,application/json" onChange={({ currentTarget: { files } }) => files?.[0] && onFrom(files[0])} />
      </label>
      <div aria-live="polite">
        {state === 'looking' && <p class="note">{b.looking}</p>}
        {typeof state === 'object' && 'added' in state && (
          <p data-testid="brought">{b.brought(new Intl.NumberFormat(view.m.meta.locale).format(state.added))}</p>
        )}
      </div>
      {typeof state === 'object' && 'fault' in state && (
        <p class="wrong" role="alert" data-testid="fault">
          {state.fault ? b[SENTENCE[state.fault]] : b.notBrought}
        </p>
      )}
      {typeof state === 'object' && 'opened' in state && (
        <Preview view={view} b={b} opened={state.opened} onDone={({ added }) => end({ added })} onCancel={() => end()} />
      )}
    </section>
  );
}
