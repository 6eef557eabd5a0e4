// Installs, builds and runs the tests; the last line counts them all.
//   npm test [-- --only unit,grammar,protocol,lint,host]
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  await install();
  // Imported late: what is below may need packages.
  const { suites } = await import('./support/suites.mjs');
  const wanted = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(suites);
  const unknown = wanted.filter((name) => !(name in suites));
  if (unknown.length > 0) {
    throw new Error(`There is no suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.`);
  }
  const total = { passed: 0, failed: 0 };
  try {
    await build();
  } catch (error) {
    console.error(`The build failed: ${error.message}`);
    total.failed += 1;
  }

  /** Runs a suite; what it printed comes in one piece, as suites run side by side. */
  const runSuite = async (name) => {
    if (!wanted.includes(name)) return;
    const begun = performance.now();
    // The host suite takes long and runs alone: it prints as it goes.
    if (name === 'host') console.log('\n— host —');
    const result = await suites[name]().catch((error) => ({ passed: 0, failed: 1, output: `${error.stack}\n` }));
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    if (name !== 'host') console.log(`\n— ${name} —\n${result.output.trimEnd()}`);
    console.log(`${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
    total.passed += result.passed;
    total.failed += result.failed;
  };

  // Two at a time: the protocol's tests wait for servers to start.
  await Promise.all([runSuite('unit'), runSuite('grammar').then(() => runSuite('protocol'))]);
  // The editor waits more than it works: lint goes beside it.
  await Promise.all([runSuite('host'), runSuite('lint')]);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error.message);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
