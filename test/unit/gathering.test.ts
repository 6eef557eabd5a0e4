import assert from 'node:assert/strict';
import { Gathering } from '../../server/src/lsp/gathering.ts';

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('gathering calls', () => {
  it('does it once for a burst, after the last call', async () => {
    let done = 0;
    const gathering = new Gathering(() => done++, { quiet: 60, longest: 10_000, rest: 0 });
    for (let i = 0; i < 5; i++) {
      gathering.soon();
      await after(5);
    }
    assert.equal(done, 0);
    await after(120);
    assert.equal(done, 1);
  });

  it('does it now and then in a burst that does not end, and rests between', async () => {
    const times: number[] = [];
    const gathering = new Gathering(() => times.push(performance.now()), { quiet: 10_000, longest: 40, rest: 150 });
    for (const end = performance.now() + 500; performance.now() < end;) {
      gathering.soon();
      await after(2);
    }
    gathering.dispose();
    assert.ok(times.length >= 2 && times.length <= 4, `${times.length}`);
    for (const [i, time] of times.slice(1).entries()) assert.ok(time - (times[i] ?? 0) >= 145);
  });

  it('does nothing after its end', async () => {
    let done = 0;
    const gathering = new Gathering(() => done++, { quiet: 5, longest: 5, rest: 0 });
    gathering.soon();
    gathering.dispose();
    gathering.soon();
    await after(30);
    assert.equal(done, 0);
  });
});
