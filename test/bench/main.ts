// Prints the measurements as Markdown: npm run bench [-- --only speed,annotate,encoder,findings,quotations,coreference,
// speakers,meantime,stories,disagreements,contradictions,garbled]
import { readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { annotate } from './annotate.ts';
import { contradictions } from './contradictions.ts';
import { coreference } from './coreference.ts';
import { disagreements } from './disagreements.ts';
import { encoder } from './encoder.ts';
import { findings } from './findings.ts';
import { garbled } from './garbled.ts';
import { meantime } from './meantime.ts';
import { quotations } from './quotations.ts';
import { speakers } from './speakers.ts';
import { speed } from './speed.ts';
import { stories } from './stories.ts';

const parts = {
  speed,
  annotate,
  encoder,
  findings,
  quotations: () => quotations(),
  coreference: () => coreference(),
  speakers: () => speakers(),
  meantime: () => meantime(),
  stories: () => stories(),
  disagreements: () => disagreements(),
  contradictions: () => contradictions(),
  garbled: () => garbled(),
};
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]?.split(',') : undefined;

console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${new Date().toISOString()}\n`,
);
for (const [name, part] of Object.entries(parts)) {
  if (!only || only.includes(name)) console.log(`## ${name}\n\n${await part()}\n`);
}
const root = fileURLToPath(new URL('../..', import.meta.url));
for (const name of readdirSync(root).filter((each) => each.endsWith('.vsix'))) {
  console.log(`${name}: ${(statSync(root + name).size / 1_048_576).toFixed(1)} MB`);
}
// Harper leaves a worker behind.
process.exit();
