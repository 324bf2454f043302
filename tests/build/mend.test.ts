import { lstatSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeChange } from '../../src/cli/check/mend-content.ts';
import { copyOfSmall, filesIn, run, small, workFolder } from './command.ts';

const here = workFolder('mend');
afterAll(() => rm(here, { recursive: true }));

const LONG_AGO = new Date('2020-01-01');
const vraag = 'vragen/werkt-het.mdx';
const soundVraag = readFileSync(join(small, vraag), 'utf8');

/** A copy of the small handbook with another text in its vraag, all of it saved long ago. */
async function copy(name: string, text: string): Promise<string> {
  const content = await copyOfSmall(join(here, name));
  writeFileSync(join(content, vraag), text);
  for (const file of filesIn(content)) utimesSync(join(content, file), LONG_AGO, LONG_AGO);
  return content;
}

const mend = (content: string, ...more: string[]) =>
  run('check', { CONTENT: content }, ['--herstel', ...more]);
const touched = (content: string) =>
  filesIn(content).filter((file) => statSync(join(content, file)).mtimeMs !== LONG_AGO.getTime());

/** Everything that is certain: where it stands, as it was typed, and as it must be. */
const FIELDS: [field: RegExp, wrong: string, right: string][] = [
  [/^vraag: .*$/m, 'vraag: Werkt het: ja of nee', "vraag: 'Werkt het: ja of nee'"],
  [/^volgorde: .*$/m, "volgorde: '1'  # eerst", 'volgorde: 1  # eerst'],
  [/^uitgelicht: .*$/m, 'uitgelicht: ja', 'uitgelicht: true'],
  [/^kortAntwoord: .*$/m, "kortAntwoord: 's Avonds is het er.", `kortAntwoord: "'s Avonds is het er."`],
  [/^bronnen: .*$/m, 'bronnen: zandmeer-verslag', 'bronnen: [zandmeer-verslag]'],
  [/^gecontroleerd: .*$/m, 'gecontroleerd: 22 november 2026', 'gecontroleerd: 2026-11-22'],
];
const BODY: [wrong: string, right: string][] = [
  ['##Vooraf', '## Vooraf'],
  ['1)een\n2)twee', '1. een\n2. twee'],
  ['• een\n• twee', '- een\n- twee'],
  ['[de kosten] (/themas/geld#kosten)', '[de kosten](/themas/geld/#kosten)'],
];
const withBody = (which: 0 | 1) => BODY.map((row) => `\n${row[which]}\n`).join('');
/** As Notepad saves it. */
const forWindows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
const wrong = forWindows(
  FIELDS.reduce((now, [field, was]) => now.replace(field, was), soundVraag) + withBody(0),
);
const right = forWindows(
  FIELDS.reduce((now, [field, , is]) => now.replace(field, is), soundVraag) + withBody(1),
);

test('what is certain is mended to the byte, and nothing else is touched, the first time and the second', async () => {
  const content = await copy('certain', wrong);
  const trial = await mend(content, '--proef');
  expect(touched(content)).toEqual([]);
  expect(trial.stdout).toContain('Er is niets geschreven.');

  const first = await mend(content);
  expect(readFileSync(join(content, vraag), 'utf8')).toBe(right);
  expect(touched(content)).toEqual([vraag]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain(
    "   2 - vraag: Werkt het: ja of nee\n   2 + vraag: 'Werkt het: ja of nee'\n",
  );
  expect(first.stdout).toContain('Verbeterd: 1 bestand.');
  expect(trial.stdout.split('Te verbeteren')[0]).toBe(first.stdout.split('Verbeterd')[0]);

  utimesSync(join(content, vraag), LONG_AGO, LONG_AGO);
  expect((await mend(content)).stdout).toMatch(/^Er is niets dat maar op één manier te verbeteren is\.\n/);
  expect(touched(content)).toEqual([]);
});

test('what could be meant otherwise is left to the writer, who hears of it', async () => {
  const text = soundVraag
    .replace('stap:verkennen', 'stap:verkenen')
    .replace(/^uitgelicht: .*$/m, 'uitgelicht: misschien');
  const content = await copy('uncertain', text);
  const { code, stdout } = await mend(content);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Er is niets .*\nWat u zelf verbetert:\n[\s\S]*«stap:verkenen»|«verkenen»/);
  expect(touched(content)).toEqual([]);
});

test('of a file that was asked for only that one is mended', async () => {
  const content = await copy('one', wrong);
  expect((await mend(content, 'themas')).stdout).toMatch(/^Er is niets /);
  expect(touched(content)).toEqual([]);
  await mend(content, vraag);
  expect(touched(content)).toEqual([vraag]);
});

test('a file behind a link is not written, nor the link replaced', async () => {
  const content = await copy('link', soundVraag);
  const outside = join(here, 'outside.mdx');
  writeFileSync(outside, wrong);
  rmSync(join(content, vraag));
  symlinkSync(outside, join(content, vraag));
  await mend(content);
  expect(readFileSync(outside, 'utf8')).toBe(wrong);
  expect(lstatSync(join(content, vraag)).isSymbolicLink()).toBe(true);
});

test('a file that was saved meanwhile is not written, and leaves no litter', async () => {
  const content = await copy('meanwhile', wrong);
  const files = filesIn(content);
  const change = { file: vraag, before: Buffer.from('iets anders'), after: right };
  expect(await writeChange(content, change)).toMatch(/^Het bestand is intussen veranderd/);
  expect(readFileSync(join(content, vraag), 'utf8')).toBe(wrong);
  expect(filesIn(content)).toEqual(files);
});

test('the options say with what they go', async () => {
  expect(await run('check', { CONTENT: small }, ['--proef'])).toMatchObject({
    code: 1,
    stderr: '--proef hoort bij --herstel: npm run check -- --herstel --proef.\n',
  });
  expect(await mend(small, '--json')).toMatchObject({
    code: 1,
    stderr: '--herstel gaat niet samen met --json.\n',
  });
});
