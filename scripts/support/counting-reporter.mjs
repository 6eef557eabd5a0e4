import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Mocha's spec reporter, which also writes `{ passed, failed }` to the file that the environment's GALLEY_COUNTS names. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      if (process.env.GALLEY_COUNTS) {
        writeFileSync(process.env.GALLEY_COUNTS, JSON.stringify({ passed: passes, failed: failures }));
      }
    });
  }
}
