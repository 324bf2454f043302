import type { Handboek } from '../model/handboek.ts';
import type { Pad } from '../schema/walk.ts';
import type { Bevinding } from './issue.ts';

/** What a plan must know of a handbook, and no name or place can say: each is pointed out once. */
interface Mark {
  field: string;
  /** With the article: what is pointed out. */
  what: string;
  /** What could be it, with what a writer said of it; nothing said is `undefined`. */
  candidates: { bestand: string; pad: Pad; said: boolean | undefined }[];
}

/** A mark that stands twice, or that is missing where something could be meant. */
export function checkMarks(handboek: Handboek): Bevinding[] {
  return marksIn(handboek).flatMap(({ field, what, candidates }): Bevinding[] => {
    const [first, ...more] = candidates.filter(({ said }) => said);
    if (first)
      return more.map(({ bestand, pad }) => ({
        rule: 'aanwijzing-dubbel',
        bestand,
        pad: [...pad, field],
        message: `Hier staat «${field}: true», en in ${first.bestand} ook.`,
        hint: `Er is één ${what}. Haal een van de twee weg.`,
      }));
    const [open] = candidates.filter(({ said }) => said === undefined);
    return open && candidates.every(({ said }) => said === undefined)
      ? [
          {
            rule: 'aanwijzing-ontbreekt',
            bestand: open.bestand,
            pad: open.pad,
            message: `Nergens staat welke de ${what} is; deze zou het kunnen zijn.`,
            hint: `Zet hier «${field}: true», of «${field}: false» als er geen is.`,
          },
        ]
      : [];
  });
}

function marksIn({ perSoort: { stap, sjabloon }, handleiding }: Handboek): Mark[] {
  const asksCoordinator = sjabloon.some(({ data }) =>
    data.velden.some(({ uitPlan }) => uitPlan === 'coordinator'),
  );
  return [
    {
      field: 'netwerkbijeenkomst',
      what: 'netwerkbijeenkomst',
      candidates: stap.flatMap(({ bestand, data }) =>
        data.mijlpalen.flatMap(({ maanden, netwerkbijeenkomst }, i) =>
          maanden !== undefined || netwerkbijeenkomst
            ? [{ bestand, pad: ['mijlpalen', i], said: netwerkbijeenkomst }]
            : [],
        ),
      ),
    },
    {
      field: 'planbegroting',
      what: 'begroting van het plan',
      candidates: sjabloon.flatMap(({ bestand, data }) =>
        data.posten.length > 0 ? [{ bestand, pad: ['posten'], said: data.planbegroting }] : [],
      ),
    },
    {
      field: 'coordinator',
      what: 'coördinator',
      candidates: handleiding.rollen.flatMap(({ coordinator }, i) =>
        asksCoordinator || coordinator
          ? [{ bestand: 'handleiding.yaml', pad: ['rollen', i], said: coordinator }]
          : [],
      ),
    },
  ];
}
