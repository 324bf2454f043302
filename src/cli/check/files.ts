import { existsSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { nearest } from '../../document/language/nearest.ts';
import { filesIn } from '../../load/content/files-in.ts';
import type { Settings } from '../../load/settings.ts';

/**
 * The files that a writer means: a path from where the command was typed, or one inside the content folder; of a
 * folder all files in it.
 * @param from folders from which a path may be meant, the likeliest first
 * @returns paths relative to the content folder, or in Dutch what is wrong
 */
export async function meantFiles(
  paths: readonly string[],
  { content, name }: Pick<Settings, 'content' | 'name'>,
  from: readonly string[],
): Promise<Set<string> | { fault: string }> {
  const files = new Set<string>();
  for (const path of paths) {
    const there = [...from, content]
      .map((folder) => resolve(folder, path))
      .filter((place) => existsSync(place));
    const inside = there.map((place) => insideOf(content, place)).find((file) => file !== undefined);
    if (inside === undefined) return { fault: await objection(path, there.length > 0) };
    if (!statSync(resolve(content, inside)).isDirectory()) {
      files.add(inside);
      continue;
    }
    const below = await filesIn(content, inside);
    if (below.length === 0) return { fault: `In de map ${name}/${inside} staat geen bestand.` };
    for (const file of below) files.add(file);
  }
  return files;

  async function objection(path: string, exists: boolean): Promise<string> {
    if (exists) return `«${path}» staat niet in ${name}. De controle kijkt alleen naar bestanden in die map.`;
    const all = await filesIn(content, '.');
    const asked = path.split(/[\\/]/).at(-1) ?? path;
    const names = all.map((file) => file.split('/').at(-1) ?? file);
    const file =
      nearest(path.replace(`${name}/`, ''), all) ??
      all[names.findIndex((one) => one === asked || one.replace(/\.\w+$/, '') === asked)] ??
      all[names.indexOf(nearest(asked, names) ?? '')];
    return `Het bestand «${path}» is er niet. ${
      file ? `Bedoelde u ${name}/${file}?` : `Schrijf het zo: npm run check -- ${name}/handleiding.yaml.`
    }`;
  }
}

/** A path relative to the content folder; nothing when it lies elsewhere. */
function insideOf(content: string, place: string): string | undefined {
  const inside = [relative(content, place), relative(realpathSync(content), realpathSync(place))].find(
    (path) => path !== '..' && !path.startsWith(`..${sep}`) && resolve(content, path) !== path,
  );
  return inside?.split(sep).join('/');
}
