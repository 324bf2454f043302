import { nearest } from '../../document/language/nearest.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { waitsFor } from '../../planner/practice.ts';
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

/**
 * Steps that send people out before the group can have practised what they need: no meeting that readers see practises
 * it, no step holds the meetings, or that step itself waits for this one.
 */
export function checkPractice({ perSoort: { module, stap: stappen } }: Handbook): Finding[] {
  const practised = module.flatMap(({ data }) => data.programma.flatMap(({ oefent: one }) => one ?? []));
  const holder = stappen.find(({ data }) => data.bevatLeerlijn);
  const taken = stappen.map(({ id, data }) => ({ id, na: data.na }));
  return stappen.flatMap(({ id, bestand: file, data: { eerstGeoefend: exercises } }) =>
    exercises.flatMap((exercise, i): Finding[] => {
      const finding = (message: string, hint: string): Finding[] => [
        { rule: 'oefening-ontbreekt', bestand: file, path: ['eerstGeoefend', i], message, hint },
      ];
      if (!practised.includes(exercise)) {
        const meant = nearest(exercise, practised);
        return finding(
          `Deze stap stuurt mensen op pad, en geen bijeenkomst van de leerlijn oefent «${exercise}».`,
          meant
            ? `Bedoelde u «${meant}»?`
            : `Zet «oefent: ${exercise}» bij een onderdeel van een module, en verberg die module niet.`,
        );
      }
      if (!holder)
        return finding(
          `Deze stap wacht op een oefening in de leerlijn, en geen stap bevat de leerlijn.`,
          'Zet «bevatLeerlijn: true» bij de stap waarin de bijeenkomsten zijn, en verberg die stap niet.',
        );
      return waitsFor(taken, holder.id, id)
        ? finding(
            `De leerlijn wacht op deze stap, en deze stap op een oefening in de leerlijn.`,
            `Haal bij «na» van ${holder.bestand} de verwijzing weg die hierheen leidt.`,
          )
        : [];
    }),
  );
}
