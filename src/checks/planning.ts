import type { Handboek } from '../model/handboek.ts';
import { titelVan } from '../model/titel.ts';
import type { Bevinding } from './issue.ts';

/** Steps and fixed moments that wait for the end of a step without one: no planning can give them a day. */
export function checkMoments({ perSoort, entry }: Handboek): Bevinding[] {
  const zonderEinde = (id: string) => {
    const stap = entry.get(`stap:${id}`);
    return stap && 'doorlooptijd' in stap.data && stap.data.doorlooptijd.min === undefined ? stap : undefined;
  };
  return perSoort.stap.flatMap(({ bestand, data }) =>
    (['na', 'mijlpalen'] as const).flatMap((veld) =>
      data[veld].flatMap(({ stap, moment }, i): Bevinding[] => {
        const gaatDoor = moment === 'einde' ? zonderEinde(stap) : undefined;
        if (!gaatDoor) return [];
        return [
          {
            rule: 'moment-zonder-einde',
            bestand,
            pad: [veld, i, 'moment'],
            message: `De stap «${titelVan(gaatDoor)}» heeft geen einde: daar kan niets op wachten.`,
            hint: 'Kies moment: begin, of geef die stap min en max bij doorlooptijd.',
          },
        ];
      }),
    ),
  );
}
