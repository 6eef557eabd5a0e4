import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const packageName = 'onnxruntime-node';

/**
 * Finds the native ONNX runtime: in the folder that `GALLEY_ONNXRUNTIME` names (the package itself, or one in whose
 * `node_modules` it is), else where Node looks for the packages of a file at `from`, `NODE_PATH` and the user's
 * `~/.node_modules` included. The working folder is not searched: what lies beside articles is not to be run.
 * @param from file URL of the code that wants it
 * @returns a URL to import, of something absent when `GALLEY_ONNXRUNTIME` is wrong; undefined when it is not installed
 */
export function findOnnxRuntime(from: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['GALLEY_ONNXRUNTIME'];
  if (!named) return resolveFrom(from, packageName);
  const folder = resolve(named);
  const inside = pathToFileURL(join(folder, 'index.js')).href;
  return resolveFrom(inside, packageName) ?? resolveFrom(inside, folder) ?? inside;
}

function resolveFrom(from: string, name: string): string | undefined {
  try {
    return pathToFileURL(createRequire(from).resolve(name)).href;
  } catch {
    return undefined;
  }
}
