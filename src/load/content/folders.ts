import { kinds } from '../../kinds/index.ts';
import { statSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../checks/issue.ts';
import { isPublished, noFilesIn } from './files-in.ts';
import { nearest } from '../../document/language/nearest.ts';

const soortFolders = (): string[] => Object.values(kinds).map(({ folder }) => folder);
const OTHER_FOLDERS = ['edities', 'huisstijlen', 'beelden', 'rapporten'];
/** Files that stand beside the folders. Papers about the content, such as `LEESMIJ.md`, are in capitals. */
const FILES = ['handleiding.yaml', 'adressen.yaml', 'zoeken.yaml', 'woordenlijst.txt'];
const PAPER = /^[A-Z][A-Z0-9_-]*(?:\.[a-z]+)?$/;

/** Folders and files that belong to nothing: a slip in a folder's name would hide its pages in silence. */
export async function unknownFolders(folder: string): Promise<Finding[]> {
  return [
    ...(await foreign(folder, '', [...soortFolders(), ...OTHER_FOLDERS])),
    ...(await foreignFiles(folder, '', FILES)),
    ...(await onlyData(folder, 'huisstijlen')),
    ...(await onlyData(folder, 'rapporten', MADE)),
    ...(await kindsAreFolders(folder)),
    ...(await noFilesIn(folder, '')).map(({ file, is }): Finding => ({
      rule: 'bestand-onbekend',
      bestand: file,
      path: [],
      ...NO_FILE[is],
    })),
  ];
}

const NO_FILE = {
  link: {
    message: 'Dit is een snelkoppeling: wat erachter staat, komt niet op de site.',
    hint: 'Zet het bestand of de map zelf op deze plek.',
  },
  folder: {
    message: 'Hier staat een map met de naam van een bestand.',
    hint: 'Geef de map een andere naam, of zet er een bestand met deze naam voor in de plaats.',
  },
  device: { message: 'Dit is geen gewoon bestand.', hint: 'Haal het weg.' },
} as const;

/** Folders in whose place a file stands. */
async function kindsAreFolders(folder: string): Promise<Finding[]> {
  return (await inFolder(folder, ''))
    .filter((item) => item.isFile() && [...soortFolders(), ...OTHER_FOLDERS].includes(item.name))
    .map(({ name }): Finding => ({
      rule: 'bestand-onbekend',
      bestand: name,
      path: [],
      message: 'Hier staat een bestand, en er hoort een map.',
      hint: `Geef het bestand een andere naam, en maak een map ${name}.`,
    }));
}

/** Files of which nobody would ever read a word. */
const foreignFiles = (folder: string, under: string, known: readonly string[]): Promise<Finding[]> =>
  strays(folder, under, known, {
    is: (item) =>
      item.isFile() && ![...soortFolders(), ...OTHER_FOLDERS].includes(item.name) && !PAPER.test(item.name),
    message: () => 'Dit bestand staat naast de mappen, en hoort daar niet: het komt niet op de site.',
    otherwise: placeFor,
  });

const placeFor = (name: string): string =>
  /\.(?:png|jpe?g|svg|webp|avif|gif)$/i.test(name)
    ? 'Zet een afbeelding in de map beelden.'
    : /\.mdx?$/i.test(name)
      ? `Zet een pagina in de map van die soort: ${soortFolders().join(', ')}.`
      : 'Zet het in de map waar het bij hoort, of bewaar het ergens anders. Een naam die met _ begint, telt niet mee.';

/** A folder with nothing in it but data. */
/** What a command writes beside its report, for other programs. */
const MADE = /^[a-z0-9-]+\.earl\.json$/;

async function onlyData(folder: string, under: string, beside?: RegExp): Promise<Finding[]> {
  return (await inFolder(folder, under))
    .filter(({ name }) => !beside?.test(name))
    .filter(({ name }) => !/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name))
    .map(({ name }): Finding => ({
      rule: name.endsWith('.yaml') ? 'id-vorm' : 'bestand-onbekend',
      bestand: `${under}/${name}`,
      path: [],
      message: name.endsWith('.yaml')
        ? `De bestandsnaam «${name}» kan geen id zijn.`
        : 'In deze map staan alleen bestanden die op .yaml eindigen.',
      hint: name.endsWith('.yaml')
        ? 'Gebruik alleen kleine letters a tot z, cijfers en streepjes.'
        : 'Geef het bestand de juiste uitgang, of zet het ergens anders.',
    }));
}

/** The same for the folder of editions: a file per edition, and beside it a folder with what is its own. */
export async function unknownAtEdities(folder: string): Promise<Finding[]> {
  const contents = await inFolder(folder, 'edities');
  const ids = contents.flatMap(({ name }) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
  const findings = await Promise.all(
    contents.map(async (item): Promise<Finding[]> => {
      const here: Pick<Finding, 'rule' | 'bestand' | 'path'> = {
        rule: 'bestand-onbekend',
        bestand: `edities/${item.name}`,
        path: [],
      };
      if (item.isFile() && item.name.endsWith('.yaml'))
        return /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(item.name)
          ? []
          : [
              {
                ...here,
                rule: 'id-vorm',
                message: `De bestandsnaam «${item.name}» kan geen naam van een editie zijn.`,
                hint: 'Gebruik alleen kleine letters a tot z, cijfers en streepjes, bijvoorbeeld mijn-editie.yaml.',
              },
            ];
      if (item.isSymbolicLink()) return [];
      if (!item.isDirectory())
        return [
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
      return [
        ...(await foreign(folder, `edities/${item.name}/`, [...soortFolders(), 'beelden'])),
        ...(await foreignFiles(folder, `edities/${item.name}/`, ['woordenlijst.txt'])),
      ];
    }),
  );
  return findings.flat();
}

/** Folders that belong to nothing. */
const foreign = (folder: string, under: string, known: readonly string[]): Promise<Finding[]> =>
  strays(folder, under, known, {
    is: (item) => item.isDirectory(),
    message: (name) => `De map «${name}» hoort nergens bij; wat erin staat, komt niet op de site.`,
    otherwise: () => `Deze mappen bestaan: ${known.join(', ')}.`,
  });

/** What lies in a folder and is none of the names that may, with the name that is likeliest meant. */
async function strays(
  folder: string,
  under: string,
  known: readonly string[],
  {
    is,
    message,
    otherwise,
  }: { is: (item: Dirent) => boolean } & Record<'message' | 'otherwise', (name: string) => string>,
): Promise<Finding[]> {
  return (await inFolder(folder, under))
    .filter((item) => is(item) && !known.includes(item.name))
    .map(({ name }): Finding => {
      const meant = nearest(name, [...known]);
      return {
        rule: 'bestand-onbekend',
        bestand: under + name,
        path: [],
        message: message(name),
        hint: meant ? `Bedoelde u «${meant}»?` : otherwise(name),
      };
    });
}

async function inFolder(folder: string, under: string) {
  if (!statSync(join(folder, under), { throwIfNoEntry: false })?.isDirectory()) return [];
  const contents = await readdir(join(folder, under), { withFileTypes: true });
  return contents.filter(({ name }) => isPublished(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
