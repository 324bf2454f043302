import { adresVan } from '../../model/adres.ts';
import { beginsoorten, beginsoortNamen } from './beginsoort.ts';
import type { Nieuw } from './create.ts';

/** What the command does, for who calls it without more. */
export const uitleg = `Maakt een nieuw bestand waarin elk veld is uitgelegd:

  npm run nieuw -- <soort> "<titel>"

Soorten, en de map waar het bestand komt:
${beginsoortNamen.map((soort) => `  ${soort.padEnd(10)}content/${beginsoorten[soort].folder}/`).join('\n')}

Bij een editie is de titel de naam van de gemeente.
Met EDITIE=<id> ervoor komt het bestand in de map van die editie.
Voorbeeld: npm run nieuw -- praktijk "Samen aan tafel in Zandmeer"
Hoe u schrijft, staat in content/LEESMIJ.md.`;

/**
 * Where the new file stands, and the next three steps.
 * @param naam the content folder as writers know it
 */
export function vervolg(nieuw: Nieuw, naam: string): string {
  const stappen = stappenVoor(nieuw, naam).map((stap, i) => `${i + 1}. ${stap}`);
  return [`Gemaakt: ${naam}/${nieuw.bestand}`, '', 'Zo gaat u verder:', ...stappen].join('\n');
}

function stappenVoor(
  { soort, id, bestand, editie = soort === 'editie' ? id : undefined }: Nieuw,
  naam: string,
): [string, string, string] {
  const npm = `${naam === 'content' ? '' : `CONTENT=${naam} `}${editie === undefined ? '' : `EDITIE=${editie} `}npm run`;
  const vul = `Open ${naam}/${bestand} en vervang alles tussen (( en )). Haal weg wat weg mag.`;
  const controleer = `Draai ${npm} check. U ziet per regel wat er nog ontbreekt.`;
  if (soort === 'editie')
    return [
      `${vul} Eigen praktijken en pagina’s zet u in ${naam}/edities/${id}/.`,
      controleer,
      `Draai ${npm} build. De site van de gemeente staat in dist.`,
    ];
  if (soort === 'bron')
    return [
      vul,
      `Noem de bron op een pagina: ${id} bij bronnen, of <Bron id="${id}"/> achter een zin.`,
      controleer,
    ];
  const bekijk = `Draai ${npm} dev en bekijk http://localhost:4321${adresVan({ soort, id })}.`;
  if (soort === 'thema')
    return [`${vul} Zet ${id} ook in de lijst themas van ${naam}/handleiding.yaml.`, controleer, bekijk];
  return [vul, controleer, bekijk];
}
