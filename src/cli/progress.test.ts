import { expect, test } from 'vitest';
import { during, progress } from './progress.ts';

/** What is written, as it would be seen. */
function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, out: { isTTY, write: (text: string | Uint8Array) => written.push(String(text)) > 0 } };
}

test('a part of long work stands on one line of a terminal, and goes when it is done', async () => {
  const { written, out } = screen(true);
  expect(await during('De pagina’s worden geschreven', () => Promise.resolve(7), out)).toBe(7);
  expect(written).toEqual(['\rDe pagina’s worden geschreven …\u001b[K', '\r\u001b[K']);
});

test('elsewhere a part that is done at once says nothing, and one that fails fails', async () => {
  const { written, out } = screen(false);
  await expect(during('Dit duurt niet', () => Promise.reject(new Error('mis')), out)).rejects.toThrow('mis');
  expect(written).toEqual([]);
});

test('elsewhere a part that takes long says so on a line of its own', async () => {
  const { written, out } = screen(false);
  await during('Dit duurt', () => new Promise((done) => setTimeout(done, 2500)), out);
  expect(written).toEqual(['Dit duurt …\n']);
});

test('steps are counted on one line of a terminal', () => {
  const { written, out } = screen(true);
  const line = progress('Downloads', 2, out);
  line.step();
  line.step();
  line.end('Klaar.');
  expect(written).toEqual([
    '\rDownloads: 1 van 2\u001b[K',
    '\rDownloads: 2 van 2\u001b[K',
    '\rKlaar.\u001b[K\n',
  ]);
});
