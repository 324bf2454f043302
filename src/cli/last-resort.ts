import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../load/content/files-in.ts';
import { StuckAt } from '../load/reader.ts';
import type { Settings } from '../load/settings.ts';

/**
 * What a writer reads when the check itself fails: which file, that it is no fault of theirs, and what to do.
 * Example: «De controle liep vast op content/vragen/x.mdx. …».
 */
export async function lastResort(
  { content, name }: Pick<Settings, 'content' | 'name'>,
  cause: unknown,
): Promise<string> {
  const file = cause instanceof StuckAt ? cause.file : await lastChanged(content);
  const sure = cause instanceof StuckAt ? '' : ', waarschijnlijk';
  const what = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0];
  return [
    `De controle liep vast${sure} op ${name}/${file ?? ''}. Dat is een fout in het programma, niet in uw tekst.`,
    'Meld dit bij wie de handleiding beheert, met dat bestand erbij en met deze regel:',
    `    ${what}`,
  ].join('\n');
}

/** The file that was saved last: what fails now did not fail before. */
async function lastChanged(content: string): Promise<string | undefined> {
  const files = await filesIn(content, '.').catch(() => []);
  const times = await Promise.all(
    files.map(async (file) => ({
      file,
      at: await stat(join(content, file)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    })),
  );
  return times.sort((a, b) => b.at - a.at)[0]?.file;
}
