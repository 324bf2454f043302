import type { RapportInput } from '../../schema/rapport.ts';
import { regelNamen } from '../../text/toegankelijkheid.ts';
import type { Waarneming } from './bezoek.ts';

/** The report for a terminal: every rule with its number of places and the first of them. */
export function samenvatting({ bevindingen, paginas }: RapportInput): string {
  const regels = bevindingen.map(
    ({ motor, regel, soort, plekken, paginas, omstandigheden, voorbeelden }) =>
      `${soort}  ${motor} ${regel}: ${plekken} plekken op ${paginas} pagina’s (${omstandigheden.join(', ')})\n` +
      `    ${regelNamen[regel] ?? ''}\n` +
      voorbeelden.map(({ adres, plek }) => `    ${adres} ${plek}\n`).join(''),
  );
  const fouten = bevindingen.filter(({ soort }) => soort === 'fout').length;
  return `${regels.join('')}${paginas} pagina’s bekeken, ${fouten} soorten fouten.`;
}

/** Everything that was found, for who is mending one page: one line each, without repetition. */
export function uitgeschreven(waarnemingen: readonly Waarneming[]): string {
  const regels = waarnemingen.flatMap(({ adres, omstandigheid, vondsten }) =>
    vondsten.map(({ soort, motor, regel, plek, melding }) => ({
      regel: `${soort}  ${adres}  ${motor} ${regel}\n    ${plek}\n    ${melding}`,
      omstandigheid,
    })),
  );
  return [...Map.groupBy(regels, ({ regel }) => regel)]
    .map(([regel, keren]) => `${regel}\n    ${keren.map(({ omstandigheid }) => omstandigheid).join(', ')}`)
    .join('\n');
}
