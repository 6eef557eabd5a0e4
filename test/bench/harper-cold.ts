// A process of its own: from start to harper.js's first answer. Prints milliseconds.
import { benchArticles } from './articles.ts';
import { since } from './statistics.ts';

const begun = performance.now() - process.uptime() * 1_000;
const { Harper } = await import('./harper.ts');
const harper = new Harper();
await harper.start();
await harper.lint(benchArticles()[0]?.text ?? '');
console.log(since(begun));
