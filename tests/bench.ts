/** `npm run bench`: each performance figure as a ratio to its floor measured in the same run. */
import { benchReading } from './bench/reading.ts';

await benchReading((line) => process.stdout.write(`${line}\n`));
