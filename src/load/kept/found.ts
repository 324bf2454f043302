import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { FoundByFile, KeepFound } from '../../checks/by-file.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Loaded } from '../files.ts';
import { openByHash } from './by-hash.ts';
import { runningCodeHash } from './code.ts';
import { readingsOf } from './readings.ts';

/** What decides what is found of an entry, beside the entry and what its checks are given: how it is read, and the checks. */
const CODE = ['src/checks/by-file.ts', 'src/load/files.ts'];

/**
 * What was found of entries before, each by the bytes of its file. An entry that an edition changed after it was read has
 * no bytes of its own, and is judged anew.
 * @param cache where it is kept, as `keptFolder` gives it
 * @param folder the content folder
 * @returns how to ask for it, and `end`, which keeps for a later run what was asked in this one
 */
export async function openFound(
  cache: string,
  folder: string,
  { handbook, context }: { handbook: Handbook; context: Loaded['context'] },
): Promise<{ keep: KeepFound; end: () => Promise<void> }> {
  const { editieId, eightWords } = context;
  const place = join(cache, 'found', `${hash('sha256', `${editieId} ${folder}`).slice(0, 24)}.bin`);
  const code = await runningCodeHash(CODE);
  const beside = JSON.stringify([handbook.handleiding, handbook.search, editieId, [...eightWords]]);
  const kept = await openByHash<FoundByFile>(place, hash('sha256', code + beside));
  const readings = readingsOf(folder);
  return {
    keep: (entry, judge) => {
      const bytes = readings.hashOf(entry);
      return bytes === undefined ? judge() : kept.of(Buffer.from(`${entry.bestand}\0${bytes}`), judge);
    },
    end: kept.keep,
  };
}
