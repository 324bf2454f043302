import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { soffice } from '../office/soffice.ts';

/** What somebody does in LibreOffice: an order of `edit.bas`, and with what. */
export type Step = readonly [
  order:
    | 'words'
    | 'split'
    | 'join'
    | 'after'
    | 'without'
    | 'retype'
    | 'bold'
    | 'unlink'
    | 'style'
    | 'press'
    | 'remark'
    | 'track',
  a: string,
  b?: string,
];

/** Files as somebody changed them in LibreOffice, each saved as both formats: all of them in one process. */
export function editedInLibreOffice(
  edits: readonly { name: string; bytes: Uint8Array; format: string; steps: readonly Step[] }[],
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'bewerkt-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const url = (name: string) => pathToFileURL(join(folder, name)).href;
  const run = (...words: string[]) =>
    execFileSync(
      soffice ?? '',
      [`-env:UserInstallation=${url('profiel')}`, '--headless', '--norestore', ...words],
      { stdio: 'ignore' },
    );
  const rows = edits.flatMap(({ bytes, format, steps }, n) => {
    writeFileSync(join(folder, `${n}.${format}`), bytes);
    return [
      ['open', url(`${n}.${format}`)],
      ...steps,
      ...Object.entries(FILTERS).map(([to, filter]) => ['save', url(`${n}-af.${to}`), filter]),
      ['close'],
    ];
  });
  const script = join(folder, 'stappen.txt');
  writeFileSync(script, rows.map((row) => row.join('\t')).join('\n'));
  // A profile of its own is made at the first start, which writes over macros.
  run('--terminate_after_init');
  installMacro(join(folder, 'profiel/user/basic'));
  run(`macro:///Standard.Edit.Main("${pathToFileURL(script).href}")`);
  const fault = `${script}.fout`;
  if (existsSync(fault)) throw new Error(`LibreOffice stopped at: ${readFileSync(fault, 'utf8')}`);
  return new Map(
    edits.flatMap(({ name }, n) =>
      Object.keys(FILTERS).map((to): [string, Uint8Array] => [
        `${name} → ${to}`,
        readFileSync(join(folder, `${n}-af.${to}`)),
      ]),
    ),
  );
}

const FILTERS = { odt: 'writer8', docx: 'MS Word 2007 XML' };

/** Puts `edit.bas` among the macros of a profile. */
function installMacro(folder: string): void {
  const source = readFileSync(new URL('edit.bas', import.meta.url), 'utf8');
  const text = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  writeFileSync(
    join(folder, 'Standard/Edit.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">${text}</script:module>`,
  );
  writeFileSync(
    join(folder, 'Standard/script.xlb'),
    `<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edit"/></library:library>`,
  );
}
