import type { RapportInput } from '../../schema/rapport.ts';
import { lineNames } from '../../text/pages/accessibility.ts';
import type { Observation } from './visit.ts';

/** The report for a terminal: every rule with its number of places and the first of them. */
export function rapportSummary({ bevindingen: findings, paginas: pages }: RapportInput): string {
  const rules = findings.map(
    ({
      motor,
      regel: rule,
      soort,
      plekken: places,
      paginas: pages,
      omstandigheden: circumstances,
      voorbeelden: examples,
    }) =>
      `${soort}  ${motor} ${rule}: ${places} plekken op ${pages} pagina’s (${circumstances.join(', ')})\n` +
      `    ${lineNames[rule] ?? ''}\n` +
      examples.map(({ adres: address, plek: place }) => `    ${address} ${place}\n`).join(''),
  );
  const faults = findings.filter(({ soort }) => soort === 'fout').length;
  return `${rules.join('')}${pages} pagina’s bekeken, ${faults} soorten fouten.`;
}

/** Everything that was found, for who is mending one page: one line each, without repetition. */
export function writtenOut(observations: readonly Observation[]): string {
  const rules = observations.flatMap(({ address, circumstance, finds }) =>
    finds.map(({ soort, motor, rule, place, message }) => ({
      rule: `${soort}  ${address}  ${motor} ${rule}\n    ${place}\n    ${message}`,
      circumstance,
    })),
  );
  return [...Map.groupBy(rules, ({ rule }) => rule)]
    .map(([rule, times]) => `${rule}\n    ${times.map(({ circumstance }) => circumstance).join(', ')}`)
    .join('\n');
}
