import { useState } from 'preact/hooks';
import { jstDate } from '../../../model/jst';
import { download } from '../../parts/chart/picture';
import type { Part } from './Backup';

const FILES = { backup: ['', 'json'], readings: ['-readings', 'csv'], days: ['-days', 'csv'] } as const;

/** The ways to take the history along. */
export function SaveFile({ view, b }: Part) {
  const [failed, fail] = useState(false);
  const save = (what: keyof typeof FILES) => {
    const [part, end] = FILES[what];
    fail(false);
    view.backup.save(what).then(
      (file) => download(file, `nokori${part}-${jstDate(view.now)}.${end}`),
      () => fail(true),
    );
  };
  return (
    <section class="card" data-testid="save">
      <h3>{b.save}</h3>
      <p class="actions">
        <button type="button" class="primary" data-save="backup" onClick={() => save('backup')}>
          {b.saveBackup}
        </button>
        <button type="button" data-save="readings" onClick={() => save('readings')}>
          {b.saveReadings}
        </button>
        <button type="button" data-save="days" onClick={() => save('days')}>
          {b.saveDays}
        </button>
      </p>
      {failed && <p role="alert">{b.saveFailed}</p>}
      <p class="note">{b.saveNote}</p>
    </section>
  );
}
