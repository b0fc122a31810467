import type { BackupMessages } from '../../i18n/backup';
import type { Trouble } from '../../model/backup';

/** What is wrong with the storage, and where more is said of it. */
export function TroubleNotice({ b, trouble, onMore }: { b: BackupMessages; trouble: Trouble; onMore: () => void }) {
  return (
    <div class="surface trouble" role="alert" data-testid="trouble">
      <section class="notice">
        <p>{trouble === 'full' ? b.full : b.broken}</p>
        <button type="button" onClick={onMore}>
          {b.more}
        </button>
      </section>
    </div>
  );
}
