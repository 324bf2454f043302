import { nearest } from '../../document/language/nearest.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Entry } from '../../handbook/entry.ts';
import { withHidden } from '../../handbook/with-hidden.ts';
import { waitsFor } from '../../planner/practice.ts';
import { subject, the, The } from '../../text/subject.ts';
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
 * it, no step holds the meetings, or that step itself waits for this one. An edition that hides what practises it is
 * warned only: it may teach in another way.
 */
export function checkPractice(handbook: Handbook): Finding[] {
  const { module, stap: stappen } = handbook.perSoort;
  const practised = exercisesOf(module);
  const whole = withHidden(handbook).perSoort;
  const hidden = exercisesOf(whole.module).filter((exercise) => !practised.includes(exercise));
  const isHeld = whole.stap.some(({ data }) => data.bevatLeerlijn);
  const holder = stappen.find(({ data }) => data.bevatLeerlijn);
  const taken = stappen.map(({ id, data }) => ({ id, na: data.na }));
  return stappen.flatMap(({ id, bestand: file, data: { eerstGeoefend: exercises } }) =>
    exercises.flatMap((exercise, i): Finding[] => {
      const finding = (message: string, hint: string): Finding[] => [
        { rule: 'oefening-ontbreekt', bestand: file, path: ['eerstGeoefend', i], message, hint },
      ];
      if (hidden.includes(exercise) || (!holder && isHeld))
        return [
          {
            rule: 'verborgen-genoemd',
            bestand: file,
            path: ['eerstGeoefend', i],
            message: `Deze stap wacht op de oefening «${exercise}», en de bijeenkomst daarvan verbergt deze editie.`,
            hint: 'Laat mensen dit op een andere manier oefenen voordat zij op pad gaan, en schrijf dat op een eigen pagina. Of laat de bijeenkomst zichtbaar.',
          },
        ];
      if (!practised.includes(exercise)) {
        const meant = nearest(exercise, practised);
        return finding(
          `Deze stap stuurt mensen op pad, en geen bijeenkomst van ${the(subject().leerlijn)} oefent «${exercise}».`,
          meant ? `Bedoelde u «${meant}»?` : `Zet «oefent: ${exercise}» bij een onderdeel van een module.`,
        );
      }
      if (!holder)
        return finding(
          `Deze stap wacht op een oefening in ${the(subject().leerlijn)}, en geen stap bevat ${the(subject().leerlijn)}.`,
          'Zet «bevatLeerlijn: true» bij de stap waarin de bijeenkomsten zijn.',
        );
      return waitsFor(taken, holder.id, id)
        ? finding(
            `${The(subject().leerlijn)} wacht op deze stap, en deze stap op een oefening daarin.`,
            `Haal bij «na» van ${holder.bestand} de verwijzing weg die hierheen leidt.`,
          )
        : [];
    }),
  );
}

const exercisesOf = (modules: readonly Entry<'module'>[]): string[] =>
  modules.flatMap(({ data }) => data.programma.flatMap(({ oefent: one }) => one ?? []));
