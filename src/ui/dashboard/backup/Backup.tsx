import { useState } from 'preact/hooks';
import type { BackupMessages } from '../../../i18n/backup';
import type { DashboardView } from '../view';
import { Automatic } from './Automatic';
import { BringIn } from './BringIn';
import { SaveFile } from './SaveFile';
import { Storage } from './Storage';

/** What a part of the section needs. */
export interface Part {
  view: DashboardView;
  b: BackupMessages;
}

/** Backups: taken along, brought in, made automatically, and how the browser keeps the history. */
export function Backup({ view, b }: Part) {
  /** what is being looked at: a file of the user's, or an automatic backup by its name */
  const [from, look] = useState<Blob | string>();
  return (
    <>
      <p class="intro">{b.text}</p>
      <Storage view={view} b={b} />
      <SaveFile view={view} b={b} />
      <BringIn view={view} b={b} from={from} onFrom={look} />
      <Automatic view={view} b={b} onLook={look} />
    </>
  );
}
