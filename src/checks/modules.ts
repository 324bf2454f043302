import { nearest } from '../document/nearest.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';

/** Minutes that do not add up to the duration, in the whole programme and in the short one. */
export function checkMinutes({ perSoort }: Handboek): Bevinding[] {
  return perSoort.module.flatMap(({ bestand, data }) => [
    ...somKlopt(bestand, ['duur', 'minuten'], data.duur.minuten, data.programma),
    ...somKlopt(bestand, ['korteVariant', 'minuten'], data.korteVariant.minuten, data.korteVariant.programma),
  ]);
}

function somKlopt(bestand: string, pad: string[], hoort: number, delen: { minuten: number }[]): Bevinding[] {
  const som = delen.reduce((totaal, { minuten }) => totaal + minuten, 0);
  return som === hoort
    ? []
    : [
        {
          rule: 'minuten-kloppen-niet',
          bestand,
          pad,
          message: `De onderdelen duren samen ${som} minuten, en hier staat ${hoort}.`,
          hint: 'Pas de minuten van een onderdeel aan, of dit getal.',
        },
      ];
}

/** Parts of a short programme that the whole programme does not have. */
export function checkShortProgramme({ perSoort }: Handboek): Bevinding[] {
  return perSoort.module.flatMap(({ bestand, data }) => {
    const ids = data.programma.map(({ id }) => id);
    return data.korteVariant.programma.flatMap(({ onderdeel }, i): Bevinding[] => {
      if (ids.includes(onderdeel)) return [];
      const bedoeld = nearest(onderdeel, ids);
      return [
        {
          rule: 'onderdeel-onbekend',
          bestand,
          pad: ['korteVariant', 'programma', i, 'onderdeel'],
          message: `Het onderdeel «${onderdeel}» staat niet in het programma.`,
          hint: bedoeld ? `Bedoelde u «${bedoeld}»?` : `Kies uit: ${ids.join(', ')}.`,
        },
      ];
    });
  });
}
