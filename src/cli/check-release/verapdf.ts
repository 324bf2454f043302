import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseResult } from './component.ts';
import { checkByJava, counted, type JavaChecker } from './java.ts';
import type { Jars } from './jars.ts';

const JARS: Jars = {
  setting: 'VERAPDF',
  artifacts: ['org.verapdf.apps:cli:1.30.2'],
  sha256: 'bdc72d0ad312c57012c1f9987476f6d98a80fe425b5653f1c783c997245d1b96',
};
const MAIN = 'org.verapdf.apps.GreenfieldCliWrapper';

const accessible: JavaChecker = {
  name: 'PDF/UA-1 (veraPDF)',
  jars: JARS,
  ends: ['.pdf'],
  args: ['-Xmx4g', MAIN, '-f', 'ua1', '--format', 'text', '-v'],
  linesOf: veraLines,
};
const ARCHIVE = 'downloads/handleiding-archief.pdf';
const archive: JavaChecker = {
  ...accessible,
  name: 'PDF/A-2a (veraPDF)',
  ends: [`/${ARCHIVE}`],
  args: ['-Xmx4g', MAIN, '-f', '2a', '--format', 'text', '-v'],
};

/** Every PDF by PDF/UA-1, and the one for an archive by PDF/A-2a. */
export const checkPdfUa = (root: string, dist: string): Promise<ReleaseResult> =>
  checkByJava(root, dist, accessible);
export const checkPdfA = (root: string, dist: string): Promise<ReleaseResult> =>
  existsSync(join(dist, ARCHIVE))
    ? checkByJava(root, dist, archive)
    : Promise.resolve({
        name: archive.name,
        stand: 'fout',
        lines: [`${ARCHIVE} is er niet. Bouw met downloads.`],
      });

/** What veraPDF says: a file passes, or fails with a line for each rule that it breaks. */
export function veraLines(output: string, files: readonly string[]): string[] {
  const lines = output.split('\n');
  const passed = new Set(
    lines.flatMap((line) => /^PASS (.*) \S+$/.exec(line)?.[1]?.replaceAll('\\', '/') ?? []),
  );
  const isPassed = (file: string) => [...passed].some((name) => name === file || name.endsWith(`/${file}`));
  const found: { file: string; message: string }[] = [];
  let file = '';
  for (const line of lines) {
    file = /^FAIL (.*) \S+$/.exec(line)?.[1] ?? file;
    const rule = /^\s+FAIL (.*)$/.exec(line)?.[1];
    if (rule) found.push({ file, message: rule });
  }
  const silent = files.filter((name) => !isPassed(name) && !found.some(({ file: of }) => of.endsWith(name)));
  return [...counted(found), ...silent.map((name) => `Niet goedgekeurd: ${name}`)];
}
