import { kinds } from '../../kinds/index.ts';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../checks/issue.ts';
import { isPublished } from './files-in.ts';
import { nearest } from '../../document/language/nearest.ts';

const soortFolders = Object.values(kinds).map(({ folder }) => folder);
const OTHER_FOLDERS = ['edities', 'huisstijlen', 'beelden', 'rapporten'];

/** Folders and files that belong to nothing: a slip in a folder's name would hide its pages in silence. */
export async function unknownFolders(folder: string): Promise<Finding[]> {
  return foreign(folder, '', [...soortFolders, ...OTHER_FOLDERS]);
}

/** The same for the folder of editions: a file per edition, and beside it a folder with what is its own. */
export async function unknownAtEdities(folder: string): Promise<Finding[]> {
  const contents = await inFolder(folder, 'edities');
  const ids = contents.flatMap(({ name }) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
  const findings = await Promise.all(
    contents.map(async (item): Promise<Finding[]> => {
      const here = { rule: 'bestand-onbekend' as const, bestand: `edities/${item.name}`, path: [] };
      if (!item.isDirectory())
        return item.name.endsWith('.yaml')
          ? []
          : [
              {
                ...here,
                message: 'Naast de edities staan hier alleen mappen.',
                hint: 'Geef het bestand de uitgang .yaml, of zet het in de map van een editie.',
              },
            ];
      if (item.name === 'landelijk')
        return [
          {
            ...here,
            message: 'De landelijke editie heeft geen eigen map.',
            hint: 'Zet deze bestanden bij de andere pagina’s.',
          },
        ];
      if (!ids.includes(item.name)) {
        const meant = nearest(
          item.name,
          ids.filter((id) => id !== 'landelijk'),
        );
        return [
          {
            ...here,
            message: `Bij de map «${item.name}» hoort geen editie.`,
            hint: meant
              ? `Bedoelde u «${meant}»?`
              : `Maak edities/${item.name}.yaml, of geef de map de naam van een editie.`,
          },
        ];
      }
      return foreign(folder, `edities/${item.name}/`, [...soortFolders, 'beelden']);
    }),
  );
  return findings.flat();
}

async function foreign(folder: string, under: string, known: readonly string[]): Promise<Finding[]> {
  return (await inFolder(folder, under))
    .filter((item) => item.isDirectory() && !known.includes(item.name))
    .map(({ name }): Finding => {
      const meant = nearest(name, [...known]);
      return {
        rule: 'bestand-onbekend',
        bestand: under + name,
        path: [],
        message: `De map «${name}» hoort nergens bij; wat erin staat, komt niet op de site.`,
        hint: meant ? `Bedoelde u «${meant}»?` : `Deze mappen bestaan: ${known.join(', ')}.`,
      };
    });
}

async function inFolder(folder: string, under: string) {
  if (!existsSync(join(folder, under))) return [];
  const contents = await readdir(join(folder, under), { withFileTypes: true });
  return contents.filter(({ name }) => isPublished(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
