import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withCompressed } from '../load/settings.ts';
import { layCompressed } from './compressed.ts';

test('a text gets small copies beside it, the same ones every time; what is packed or short gets none', async () => {
  const copies = [0, 1].map(() => {
    const dir = mkdtempSync(join(tmpdir(), 'handboek-small-'));
    mkdirSync(join(dir, 'stappenplan'));
    const text = 'Een lange pagina. '.repeat(200);
    writeFileSync(join(dir, 'stappenplan/index.html'), text);
    writeFileSync(join(dir, 'feed.xml'), text);
    writeFileSync(join(dir, 'kort.txt'), 'Kort.');
    writeFileSync(join(dir, 'brief.docx'), text);
    return { dir, text };
  });
  const made: Record<string, string>[] = [];
  for (const { dir, text } of copies) {
    expect(await layCompressed(dir)).toBe(2);
    const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:gz|br)$/.test(name),
    );
    expect(names.sort()).toEqual([
      'feed.xml.br',
      'feed.xml.gz',
      'stappenplan/index.html.br',
      'stappenplan/index.html.gz',
    ]);
    for (const name of names) {
      const bytes = readFileSync(join(dir, name));
      expect(String(name.endsWith('.gz') ? gunzipSync(bytes) : brotliDecompressSync(bytes))).toBe(text);
    }
    made.push(Object.fromEntries(names.map((name) => [name, readFileSync(join(dir, name), 'base64')])));
    rmSync(dir, { recursive: true });
  }
  expect(made[0]).toEqual(made[1]);
});

test('SAMENGEPERST is ja or nee, and says so', () => {
  expect(['ja', 'nee', '', undefined].map((SAMENGEPERST) => withCompressed({ SAMENGEPERST }))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(() => withCompressed({ SAMENGEPERST: 'yes' })).toThrow(
    'SAMENGEPERST=yes betekent niets. Kies ja of nee.',
  );
});
