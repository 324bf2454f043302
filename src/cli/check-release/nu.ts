import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { haalPakket, vindJava, zonderJava } from './gereedschap.ts';
import type { Uitkomst } from './onderdeel.ts';
import { certain } from '../../document/certain.ts';

const PAKKET = 'vnu-jar@26.9.27';
const NAAM = 'Geldige HTML (Nu)';

interface Melding {
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
export async function checkNu(root: string, site: string, adressen: readonly string[]): Promise<Uitkomst> {
  const java = await vindJava();
  if (!java) return zonderJava(NAAM);
  const jar = join(await haalPakket(root, PAKKET), 'build/dist/vnu.jar');
  const { stdout } = await promisify(execFile)(
    java.pad,
    [
      // Our own server is a host that the checker refuses otherwise.
      '-Dnu.validator.servlet.allow-forbidden-hosts=true',
      '-jar',
      jar,
      '--stdout',
      '--exit-zero-always',
      '--format',
      'json',
      ...adressen.map((adres) => site + adres),
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { messages } = JSON.parse(stdout) as { messages: Melding[] };
  const regels = regelsVan(messages, site);
  return {
    naam: NAAM,
    stand: regels.length > 0 ? 'fout' : 'goed',
    regels: [`${PAKKET}, ${java.versie}: ${adressen.length} pagina’s`, ...regels],
  };
}

/**
 * The checker holds JSON-LD for a script that the policy blocks. It is data: HTML prepares no script of another type
 * than JavaScript, before it looks at any policy, and the browser tests hear no complaint. Can go when Nu knows that.
 */
const isData = ({ message, extract = '' }: Melding): boolean =>
  message.startsWith('Inline script violates Content Security Policy') &&
  extract.includes('<script type="application/ld+json">');

/** Errors and warnings, each once, with the first page that has it and how many more do. */
export function regelsVan(messages: readonly Melding[], site: string): string[] {
  const echt = messages.filter(
    (melding) => (melding.type !== 'info' || melding.subType === 'warning') && !isData(melding),
  );
  return [...Map.groupBy(echt, ({ message }) => message)].map(([message, keren]) => {
    const { url, lastLine } = certain(keren[0]);
    const waar = url.replace(site, '');
    return `${waar}:${lastLine ?? 1} ${message}${keren.length > 1 ? ` (en nog ${keren.length - 1} keer)` : ''}`;
  });
}
