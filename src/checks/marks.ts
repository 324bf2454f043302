import { papers } from '../kinds/sjabloon/schema.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Path } from '../schema/walk.ts';
import type { Finding } from './issue.ts';

/** What a plan must know of a handbook, and no name or place can say: each is pointed out once. */
interface Mark {
  field: string;
  /** What stands there; `true` when absent. */
  value?: string;
  /** With the article: what is pointed out. */
  what: string;
  /** What could be it, with what a writer said of it; nothing said is `undefined`. */
  candidates: { file: string; pad: Path; said: boolean | undefined }[];
}

/** A mark that stands twice, or that is missing where something could be meant. */
export function checkMarks(handbook: Handbook): Finding[] {
  return marksIn(handbook).flatMap(({ field, value = 'true', what, candidates }): Finding[] => {
    const [first, ...more] = candidates.filter(({ said }) => said);
    if (first)
      return more.map(({ file, pad }) => ({
        rule: 'aanwijzing-dubbel',
        bestand: file,
        path: [...pad, field],
        message: `Hier staat «${field}: ${value}», en in ${first.file} ook.`,
        hint: `Er is één ${what}. Haal een van de twee weg.`,
      }));
    const [open] = candidates.filter(({ said }) => said === undefined);
    return open && candidates.every(({ said }) => said === undefined)
      ? [
          {
            rule: 'aanwijzing-ontbreekt',
            bestand: open.file,
            path: open.pad,
            message: `Nergens staat welke de ${what} is; deze zou het kunnen zijn.`,
            hint: `Zet hier «${field}: true», of «${field}: false» als er geen is.`,
          },
        ]
      : [];
  });
}

function marksIn({ perSoort: { stap, sjabloon }, handleiding }: Handbook): Mark[] {
  const asksCoordinator = sjabloon.some(({ data }) =>
    data.velden.some(({ uitPlan: fromPlan }) => fromPlan === 'coordinator'),
  );
  return [
    {
      field: 'netwerkbijeenkomst',
      what: 'netwerkbijeenkomst',
      candidates: stap.flatMap(({ bestand: file, data }) =>
        data.mijlpalen.flatMap(({ maanden: months, netwerkbijeenkomst: networkMeeting }, i) =>
          months !== undefined || networkMeeting
            ? [{ file, pad: ['mijlpalen', i], said: networkMeeting }]
            : [],
        ),
      ),
    },
    {
      field: 'collegebesluit',
      what: 'stap die met het besluit eindigt',
      candidates: stap.flatMap(({ bestand: file, data }) =>
        data.collegebesluit ? [{ file, pad: [], said: true }] : [],
      ),
    },
    ...papers.map((papier): Mark => ({
      field: 'papier',
      value: papier,
      what: `sjabloon voor «${papier}»`,
      candidates: sjabloon.flatMap(({ bestand: file, data }) =>
        data.papier === papier ? [{ file, pad: [], said: true }] : [],
      ),
    })),
    {
      field: 'planbegroting',
      what: 'begroting van het plan',
      candidates: sjabloon.flatMap(({ bestand: file, data }) =>
        data.posten.length > 0 ? [{ file, pad: ['posten'], said: data.planbegroting }] : [],
      ),
    },
    {
      field: 'coordinator',
      what: 'coördinator',
      candidates: handleiding.rollen.flatMap(({ coordinator }, i) =>
        asksCoordinator || coordinator
          ? [{ file: 'handleiding.yaml', pad: ['rollen', i], said: coordinator }]
          : [],
      ),
    },
  ];
}
