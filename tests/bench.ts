/** `npm run bench`: each performance figure as a ratio to its floor measured in the same run. `npm run bench -- history` runs those named. */
import { benchBackup } from './bench/backup.ts';
import { benchHistory } from './bench/history.ts';
import { benchPopup } from './bench/popup.ts';
import { benchReading } from './bench/reading.ts';
import { benchTranslation } from './bench/translation.ts';

const BENCHES = { reading: benchReading, history: benchHistory, backup: benchBackup, popup: benchPopup, translation: benchTranslation };
const chosen = process.argv.slice(2);

for (const [name, bench] of Object.entries(BENCHES)) if (chosen.length === 0 || chosen.includes(name)) await bench((line) => process.stdout.write(`${line}\n`));
