import { kinds } from '../kinds/index.ts';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bevinding } from '../checks/issue.ts';
import { nearest } from '../document/nearest.ts';

const soortMappen = Object.values(kinds).map(({ folder }) => folder);
const ANDERE_MAPPEN = ['edities', 'huisstijlen', 'beelden', 'rapporten'];

/** Folders and files that belong to nothing: a slip in a folder's name would hide its pages in silence. */
export async function onbekendeMappen(map: string): Promise<Bevinding[]> {
  return vreemd(map, '', [...soortMappen, ...ANDERE_MAPPEN]);
}

/** The same for the folder of editions: a file per edition, and beside it a folder with what is its own. */
export async function onbekendBijEdities(map: string): Promise<Bevinding[]> {
  const inhoud = await inMap(map, 'edities');
  const ids = inhoud.flatMap(({ name }) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
  const bevindingen = await Promise.all(
    inhoud.map(async (item): Promise<Bevinding[]> => {
      const hier = { rule: 'bestand-onbekend' as const, bestand: `edities/${item.name}`, pad: [] };
      if (!item.isDirectory())
        return item.name.endsWith('.yaml')
          ? []
          : [
              {
                ...hier,
                message: 'Naast de edities staan hier alleen mappen.',
                hint: 'Geef het bestand de uitgang .yaml, of zet het in de map van een editie.',
              },
            ];
      if (item.name === 'landelijk')
        return [
          {
            ...hier,
            message: 'De landelijke editie heeft geen eigen map.',
            hint: 'Zet deze bestanden bij de andere pagina’s.',
          },
        ];
      if (!ids.includes(item.name)) {
        const bedoeld = nearest(
          item.name,
          ids.filter((id) => id !== 'landelijk'),
        );
        return [
          {
            ...hier,
            message: `Bij de map «${item.name}» hoort geen editie.`,
            hint: bedoeld
              ? `Bedoelde u «${bedoeld}»?`
              : `Maak edities/${item.name}.yaml, of geef de map de naam van een editie.`,
          },
        ];
      }
      return vreemd(map, `edities/${item.name}/`, [...soortMappen, 'beelden']);
    }),
  );
  return bevindingen.flat();
}

async function vreemd(map: string, onder: string, bekend: readonly string[]): Promise<Bevinding[]> {
  return (await inMap(map, onder))
    .filter((item) => item.isDirectory() && !bekend.includes(item.name))
    .map(({ name }): Bevinding => {
      const bedoeld = nearest(name, [...bekend]);
      return {
        rule: 'bestand-onbekend',
        bestand: onder + name,
        pad: [],
        message: `De map «${name}» hoort nergens bij; wat erin staat, komt niet op de site.`,
        hint: bedoeld ? `Bedoelde u «${bedoeld}»?` : `Deze mappen bestaan: ${bekend.join(', ')}.`,
      };
    });
}

async function inMap(map: string, onder: string) {
  if (!existsSync(join(map, onder))) return [];
  const inhoud = await readdir(join(map, onder), { withFileTypes: true });
  return inhoud.filter(({ name }) => !/^[_.]/.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
