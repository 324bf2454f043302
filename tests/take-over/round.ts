import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { returnedIn, type Returned } from '../../src/cli/take-over/returned.ts';
import { openHandbook } from '../../src/load/open-handbook.ts';
import { make } from '../../src/outputs/registry/index.ts';
import { applied } from '../../src/take-over/apply.ts';
import { soffice } from '../office/soffice.ts';

export const root = resolve(import.meta.dirname, '../..');
export const small = {
  content: join(root, 'tests/fixtures/klein/content'),
  name: 'tests/fixtures/klein/content',
  editie: 'landelijk',
};

/** Every file of Word and LibreOffice of a small handbook, by its address. @param only those that are asked for */
export async function officeFiles(
  of: Pick<typeof small, 'content' | 'editie'> = small,
  only?: string,
): Promise<Map<string, Uint8Array>> {
  const handbook = await openHandbook(of);
  const files = handbook.files.filter(
    ({ path }) => /\.(?:docx|odt)$/.test(path) && (only === undefined || path === only),
  );
  const image = () => Promise.reject(new Error('No images.'));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, Uint8Array]> => [
        file.path,
        await make(handbook, file, { root, image, wordsOnly: true }),
      ]),
    ),
  );
}

/** What LibreOffice makes of files, as both formats: all of them in one start per format. */
export function throughLibreOffice(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'terug-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const places = [...files].map(([name, bytes]) => {
    const place = join(folder, name.replaceAll('/', '_').replace(/\.(\w+)$/, '_$1.$1'));
    writeFileSync(place, bytes);
    return { name, place };
  });
  const result = new Map<string, Uint8Array>();
  for (const format of ['docx', 'odt']) {
    const to = join(folder, `als-${format}`);
    mkdirSync(to);
    execFileSync(
      soffice ?? '',
      [
        `-env:UserInstallation=file://${folder}/profiel`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        to,
        ...places.map(({ place }) => place),
      ],
      { stdio: 'ignore' },
    );
    for (const { name, place } of places)
      result.set(
        `${name} → ${format}`,
        readFileSync(join(to, `${place.slice(folder.length + 1).replace(/\.\w+$/, '')}.${format}`)),
      );
  }
  return result;
}

/** What a file of the small handbook brings back. */
export const returned = (bytes: Uint8Array, editie = 'landelijk'): Promise<Returned> =>
  returnedIn(bytes, root, { ...small, editie });

/** Proposals as lines: what happened where, and whether it can be taken over. */
export const linesOf = ({ proposals }: Returned): string[] =>
  proposals.map(({ kind, was, is, place, take }) => {
    const words = {
      changed: `${was} → ${is}`,
      added: `+ ${is}`,
      removed: `- ${was}`,
      moved: `↕ ${is}`,
      split: `÷ ${is}`,
      joined: `= ${was}`,
    }[kind];
    return `${take.length > 0 ? 'neem' : 'zelf'} ${place ? `${place.file}:${place.line}` : '–'} ${words}`;
  });

/** The lines of the source that are others when all plain proposals are taken over: those that go, and those that come. */
export function changesOf({ proposals }: Returned): string[] {
  const edits = proposals.flatMap(({ take }) => take);
  return [...new Set(edits.map(({ file }) => file))].sort().flatMap((file) => {
    const before = readFileSync(join(small.content, file), 'utf8');
    const own = edits.filter((edit) => edit.file === file);
    const after = applied(file, before, own);
    const [was, is] = [before.split('\n'), after.split('\n')];
    return [
      ...was.filter((line) => !is.includes(line)).map((line) => `${file} - ${line}`),
      ...is.filter((line) => !was.includes(line)).map((line) => `${file} + ${line}`),
      `${file} ${is.length - was.length}`,
    ];
  });
}
