/** Adds one line `passed failed` per run to the file named by COUNTS, for the closing line of `npm test`. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

export default class {
  onTestRunEnd(modules) {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      if (tests.length === 0 && module.state() === 'failed') failed++;
      for (const test of tests) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
      }
    }
    if (!process.env.COUNTS) return;
    mkdirSync(dirname(process.env.COUNTS), { recursive: true });
    appendFileSync(process.env.COUNTS, `${passed} ${failed}\n`);
  }
}
