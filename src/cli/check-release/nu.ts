import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadPackage, findJava, withoutJava } from './tools.ts';
import type { ReleaseResult } from './component.ts';
import { certain } from '../../document/certain.ts';

const PACKAGE = 'vnu-jar@26.9.27';
const NAME = 'Geldige HTML (Nu)';

interface Message {
  type: string;
  subType?: string;
  url: string;
  lastLine?: number;
  message: string;
  /** The source around it. */
  extract?: string;
}

/**
 * Our own pages by the Nu checker, the one of W3C and WHATWG. It fetches them as a browser would: by themselves,
 * as files, they would seem to break their own Content Security Policy.
 * @param site where it is served, without a slash at the end
 */
export async function checkNu(
  root: string,
  site: string,
  addresses: readonly string[],
): Promise<ReleaseResult> {
  const java = await findJava();
  if (!java) return withoutJava(NAME);
  const jar = join(await loadPackage(root, PACKAGE), 'build/dist/vnu.jar');
  const { stdout } = await promisify(execFile)(
    java.path,
    [
      // Our own server is a host that the checker refuses otherwise.
      '-Dnu.validator.servlet.allow-forbidden-hosts=true',
      '-jar',
      jar,
      '--stdout',
      '--exit-zero-always',
      '--format',
      'json',
      ...addresses.map((address) => site + address),
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const lines = linesOf(messages, site);
  return {
    name: NAME,
    stand: lines.length > 0 ? 'fout' : 'goed',
    lines: [`${PACKAGE}, ${java.versie}: ${addresses.length} pagina’s`, ...lines],
  };
}

/**
 * The checker holds JSON-LD for a script that the policy blocks. It is data: HTML prepares no script of another type
 * than JavaScript, before it looks at any policy, and the browser tests hear no complaint. Can go when Nu knows that.
 */
const isData = ({ message, extract = '' }: Message): boolean =>
  message.startsWith('Inline script violates Content Security Policy') &&
  extract.includes('<script type="application/ld+json">');

/** Errors and warnings, each once, with the first page that has it and how many more do. */
export function linesOf(messages: readonly Message[], site: string): string[] {
  const real = messages.filter(
    (message) => (message.type !== 'info' || message.subType === 'warning') && !isData(message),
  );
  return [...Map.groupBy(real, ({ message }) => message)].map(([message, times]) => {
    const { url, lastLine } = certain(times[0]);
    const where = url.replace(site, '');
    return `${where}:${lastLine ?? 1} ${message}${times.length > 1 ? ` (en nog ${times.length - 1} keer)` : ''}`;
  });
}
