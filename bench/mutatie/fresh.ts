import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The mark of a run, behind the address of a module: the same file with another mark is another module. */
const MARK = '?run=';
let runs = 0;

/**
 * From here on `importFresh` gives modules of this project that were never evaluated before, with all that they import.
 * What is no TypeScript of the project (zod, Sätteri) is evaluated once; `vitest` is `test-api.ts`.
 * @param root the folder of the project
 */
export function registerFresh(root: string): (file: string) => Promise<unknown> {
  const home = pathToFileURL(join(root, '/')).href;
  const sources = new Map<string, string>();
  const resolved = new Map<string, string>();
  const testApi = new URL('./test-api.ts', import.meta.url).href;
  const isOurs = (url: string): boolean =>
    url.startsWith(home) && url.endsWith('.ts') && !url.includes('/node_modules/');

  registerHooks({
    resolve(specifier, context, next) {
      const [parent = '', run] = (context.parentURL ?? '').split(MARK);
      if (run === undefined) return next(specifier, context);
      if (specifier === 'vitest') return { url: testApi, shortCircuit: true };
      const key = `${parent} ${specifier}`;
      let url = resolved.get(key);
      if (url === undefined) {
        url = next(specifier, { ...context, parentURL: parent }).url;
        resolved.set(key, url);
      }
      return { url: isOurs(url) ? url + MARK + run : url, shortCircuit: true };
    },
    load(url, context, next) {
      const [file = '', run] = url.split(MARK);
      if (run === undefined) return next(url, context);
      let source = sources.get(file);
      if (source === undefined) {
        source = stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'), { mode: 'strip' });
        sources.set(file, source);
      }
      return { format: 'module', source, shortCircuit: true };
    },
  });
  return (file) => import(`${pathToFileURL(file).href}${MARK}${++runs}`);
}
