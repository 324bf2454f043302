import type { Handbook } from '../../handbook/handbook.ts';
import { titleOf } from '../../handbook/title.ts';
import type { Finding } from '../issue.ts';

/** Steps and fixed moments that wait for the end of a step without one: no planning can give them a day. */
export function checkMoments({ perSoort, entry }: Handbook): Finding[] {
  const withoutEnd = (id: string) => {
    const stap = entry.get(`stap:${id}`);
    return stap && 'doorlooptijd' in stap.data && stap.data.doorlooptijd.min === undefined ? stap : undefined;
  };
  return perSoort.stap.flatMap(({ bestand: file, data }) =>
    (['na', 'mijlpalen'] as const).flatMap((field) =>
      data[field].flatMap(({ stap, moment }, i): Finding[] => {
        const goesBy = moment === 'einde' ? withoutEnd(stap) : undefined;
        if (!goesBy) return [];
        return [
          {
            rule: 'moment-zonder-einde',
            bestand: file,
            path: [field, i, 'moment'],
            message: `De stap «${titleOf(goesBy)}» heeft geen einde: daar kan niets op wachten.`,
            hint: 'Kies moment: begin, of geef die stap min en max bij doorlooptijd.',
          },
        ];
      }),
    ),
  );
}
