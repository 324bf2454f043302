import { addressOf } from '../../handbook/address.ts';
import { startingSoorten, isData, type StartingSoort } from './starting-soort.ts';
import { startingFields } from './starting-fields.ts';
import type { IsShown } from './usual-fields.ts';

/**
 * A starting file: its explanation and its fields, made from the schema, so that they cannot differ.
 * @param isShown which of the fields that may be left out stand in it; the rest is named at the end
 * @param body what stands below the fields: written by hand, and kept when the fields are made anew
 */
export function startingText(soort: StartingSoort, isShown: IsShown, body: string): string {
  const fields =
    [heading(soort), ...startingFields(startingSoorten[soort].schema, isShown)].join('\n\n') + '\n';
  return isData(soort) ? fields : `---\n${fields}---\n${body}`;
}

/** What stands below the front matter of a starting file: all of it, when there is none. */
export const bodyOf = (file: string): string =>
  file.replaceAll('\r\n', '\n').replace(/^---\n(?:[\s\S]*?\n)?---\n/, '');

/**
 * Tells an editor where the schema of a file stands, so that it completes and explains the fields. Astro writes it.
 * @param up from the folder of the file to the project. Example: `../..`
 */
export const schemaLine = (soort: StartingSoort, up: string): string =>
  `yaml-language-server: $schema=${up}/.astro/collections/${soort}.schema.json`;

function heading(soort: StartingSoort): string {
  return [
    schemaLine(soort, '../..'),
    `Beginbestand: ${soort}. Uw eigen bestand hoort in content/${startingSoorten[soort].folder}/.`,
    ...name(soort),
    ...(EXTRA[soort] ?? []),
    `- Vervang alles tussen (( en ))${isData(soort) ? '' : ', ook onder de velden'}. De controle zegt wat u nog vergat.`,
    '- «Mag weg»: gebruikt u het veld niet, haal het dan helemaal weg.',
    '- Achter >- past één alinea, achter | meer. Laat die tekst inspringen. Laat aanhalingstekens staan.',
    '- Een streepje is een punt van een lijst. Herhaal het voor elk volgend punt, met alles wat erbij hoort.',
    '- Regels met # zijn uitleg. Die mogen blijven of weg.',
  ]
    .map((line) => `# ${line}`)
    .join('\n');
}

function name(soort: StartingSoort): string[] {
  const example = `mijn-${soort}`;
  if (soort === 'editie') return [`Met de bestandsnaam kiest u de editie: EDITIE=${example} npm run build.`];
  return [
    `De bestandsnaam wordt het adres: ${example} staat straks op ${addressOf({ soort, id: example })}.`,
    'Kies hem goed: na publicatie verandert hij nooit meer.',
  ];
}

/** What a writer of this soort must know before the first field. */
const EXTRA: Partial<Record<StartingSoort, string[]>> = {
  module: ['Spreek deelnemer en trainer aan met je.'],
  portret: ['De titel en de bestandsnaam noemen de rol, nooit de naam van de persoon.'],
  thema: ['Zet de bestandsnaam ook als id in de lijst themas van handleiding.yaml.'],
};
