// The encoder's worker straight from its TypeScript source: in Node 20 a worker's entry itself cannot be TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('../../server/src/encode/worker.ts');
