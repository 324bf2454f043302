import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';

/** A publisher that has not been filled in yet. `.example` is reserved: no such site can exist. */
export function checkPublisher(
  { handleiding: { adres, reactieadres }, editie }: Handboek,
  { editieId }: Context,
): Bevinding[] {
  const eigen = editieId !== 'landelijk';
  const editieBestand = `edities/${editieId}.yaml`;
  const inEditie = (veld: Veld) => eigen && editie[veld] !== undefined;
  const hier = (veld: Veld) => ({
    rule: 'uitgever-onbekend' as const,
    bestand: inEditie(veld) ? editieBestand : 'handleiding.yaml',
    pad: [veld],
  });
  // An edition without its own would send its readers, and its reports of leaks, to the national publisher.
  const ontbreekt = velden
    .filter((veld) => eigen && editie[veld] === undefined)
    .map((veld): Bevinding => ({
      rule: 'uitgever-onbekend',
      bestand: editieBestand,
      pad: [veld],
      message: `Deze editie heeft nog geen eigen ${naam[veld]}. Nu geldt het veld «${veld}» uit handleiding.yaml.`,
      hint: `Voeg «${veld}:» toe.`,
    }));
  const isNog = (veld: Veld) => !eigen || inEditie(veld);
  return [
    ...ontbreekt,
    ...(isNog('adres') && new URL(adres).hostname.endsWith('.example')
      ? [
          {
            ...hier('adres'),
            message: 'Het adres van de site is nog een voorbeeld.',
            hint: 'Vul het echte adres in zodra de uitgever bekend is.',
          },
        ]
      : []),
    ...(isNog('reactieadres') && reactieadres.endsWith('.example')
      ? [
          {
            ...hier('reactieadres'),
            message: 'Het adres voor reacties is nog een voorbeeld.',
            hint: 'Vul een e-mailadres in dat iemand leest.',
          },
        ]
      : []),
  ];
}

const velden = ['uitgever', 'adres', 'reactieadres'] as const;
type Veld = (typeof velden)[number];
const naam: Record<Veld, string> = {
  uitgever: 'uitgever',
  adres: 'adres',
  reactieadres: 'adres voor reacties',
};
