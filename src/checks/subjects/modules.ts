import { nearest } from '../../document/language/nearest.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';

/** Minutes that do not add up to the duration, in the whole programme and in the short one. */
export function checkMinutes({ perSoort }: Handbook): Finding[] {
  return perSoort.module.flatMap(({ bestand: file, data }) => [
    ...sumFits(file, ['duur', 'minuten'], data.duur.minuten, data.programma),
    ...sumFits(file, ['korteVariant', 'minuten'], data.korteVariant.minuten, data.korteVariant.programma),
  ]);
}

function sumFits(file: string, path: string[], belongs: number, parts: { minuten: number }[]): Finding[] {
  const sum = parts.reduce((total, { minuten: minutes }) => total + minutes, 0);
  return sum === belongs
    ? []
    : [
        {
          rule: 'minuten-kloppen-niet',
          bestand: file,
          path,
          message: `De onderdelen duren samen ${sum} minuten, en hier staat ${belongs}.`,
          hint: 'Pas de minuten van een onderdeel aan, of dit getal.',
        },
      ];
}

/** Parts of a short programme that the whole programme does not have. */
export function checkShortProgramme({ perSoort }: Handbook): Finding[] {
  return perSoort.module.flatMap(({ bestand: file, data }) => {
    const ids = data.programma.map(({ id }) => id);
    return data.korteVariant.programma.flatMap(({ onderdeel: component }, i): Finding[] => {
      if (ids.includes(component)) return [];
      const meant = nearest(component, ids);
      return [
        {
          rule: 'onderdeel-onbekend',
          bestand: file,
          path: ['korteVariant', 'programma', i, 'onderdeel'],
          message: `Het onderdeel «${component}» staat niet in het programma.`,
          hint: meant ? `Bedoelde u «${meant}»?` : `Kies uit: ${ids.join(', ')}.`,
        },
      ];
    });
  });
}
