import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Slip } from './table.ts';

const sound = resolve(import.meta.dirname, '../fixtures/klein/content');

/** The sound handbook in `folder` with one slip, for as long as `look` takes; whole again afterwards. */
export async function withSlip<T>(folder: string, slip: Slip, look: () => Promise<T>): Promise<T> {
  if (!existsSync(folder)) cpSync(sound, folder, { recursive: true });
  const touched = [...Object.keys(slip.files), ...(slip.link ? [slip.link[0]] : [])];
  try {
    for (const [file, make] of Object.entries(slip.files)) {
      const at = join(folder, file);
      const text = make(existsSync(at) ? readFileSync(at, 'utf8') : '');
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
    if (slip.link) symlinkSync(slip.link[1], join(folder, slip.link[0]));
    return await look();
  } finally {
    for (const file of touched) restore(folder, file);
  }
}

function restore(folder: string, file: string): void {
  rmSync(join(folder, file), { recursive: true, force: true });
  if (existsSync(join(sound, file))) cpSync(join(sound, file), join(folder, file));
  // A folder that came with the slip goes with it.
  for (let up = dirname(file); up !== '.' && !existsSync(join(sound, up)); up = dirname(up))
    rmSync(join(folder, up), { recursive: true, force: true });
}
