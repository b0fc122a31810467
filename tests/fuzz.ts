/** `npm run fuzz`: spoilt pages, messages and backup files by the ten thousand; `npm run fuzz -- 7` begins at another seed. */
import { FULL, fuzz } from './fuzz/run';

const { kinds, text } = await fuzz(FULL, Number(process.argv[2] ?? 1) * 1_000_000);
console.log(text);
const faults = Object.values(kinds).flatMap((tally) => tally.faults);
for (const fault of faults.slice(0, 50)) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
