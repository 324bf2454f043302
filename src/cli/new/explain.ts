import { addressOf } from '../../handbook/address.ts';
import { startingSoorten, startingSoortNames } from './starting-soort.ts';
import type { New } from './create.ts';
import { inShell, type NewHandbook } from './handbook.ts';

/** What the command does, for who calls it without more. */
export const explanation = `Maakt een nieuw bestand waarin elk veld is uitgelegd:

  npm run nieuw -- <soort> "<titel>"

Soorten, en de map waar het bestand komt:
${startingSoortNames.map((soort) => `  ${soort.padEnd(10)}content/${startingSoorten[soort].folder}/`).join('\n')}

Een heel nieuw handboek, in een map ernaast:
  npm run nieuw -- handboek "<titel>" <map>

Bij een editie is de titel de naam van de gemeente.
Met EDITIE=<id> ervoor komt het bestand in de map van die editie.
Voorbeeld: npm run nieuw -- praktijk "Samen aan tafel in Zandmeer"
Hoe u schrijft, staat in content/LEESMIJ.md.`;

/**
 * Where the new file stands, and the next three steps.
 * @param naam the content folder as writers know it
 */
export function continuation(fresh: New, name: string): string {
  const stappen = stappenFor(fresh, name).map((stap, i) => `${i + 1}. ${stap}`);
  return [`Gemaakt: ${name}/${fresh.file}`, '', 'Zo gaat u verder:', ...stappen].join('\n');
}

/** Where a new handbook stands, and how one goes on. */
export function afterHandbook({ folder, content, files }: NewHandbook): string {
  const npm = `CONTENT=${inShell(content)} npm`;
  return [
    `Gemaakt: ${folder} (${files} bestanden)`,
    '',
    'Zo gaat u verder:',
    `1. Draai ${npm} start en bekijk de site op http://localhost:4321/.`,
    `2. Draai ${npm} run bewerken en schrijf in de browser. Of open ${content}/handleiding.yaml: elk veld heeft uitleg.`,
    `3. Draai ${npm} run check. U ziet wat er nog niet klopt.`,
    `Dit staat ook in ${folder}/LEESMIJ.md.`,
  ].join('\n');
}

function stappenFor(
  { soort, id, file, editie = soort === 'editie' ? id : undefined }: New,
  name: string,
): [string, string, string] {
  const npm = `${name === 'content' ? '' : `CONTENT=${name} `}${editie === undefined ? '' : `EDITIE=${editie} `}npm run`;
  const fill = `Open ${name}/${file} en vervang alles tussen (( en )). Haal weg wat weg mag.`;
  const check = `Draai ${npm} check. U ziet per regel wat er nog ontbreekt.`;
  if (soort === 'editie')
    return [
      `${fill} Eigen praktijken en pagina’s zet u in ${name}/edities/${id}/.`,
      check,
      `Draai ${npm} build. De site van deze editie staat in dist.`,
    ];
  if (soort === 'bron')
    return [
      fill,
      `Noem de bron op een pagina: ${id} bij bronnen, of <Bron id="${id}"/> achter een zin.`,
      check,
    ];
  const inspect = `Draai ${npm} dev en bekijk http://localhost:4321${addressOf({ soort, id })}.`;
  if (soort === 'thema')
    return [`${fill} Zet ${id} ook in de lijst themas van ${name}/handleiding.yaml.`, check, inspect];
  return [fill, check, inspect];
}
