import type { Handboek } from '../handboek.ts';
import { titelVan } from '../titel.ts';
import type { PlanModule } from './leerlijn.ts';
import type { PlanStap } from './planning.ts';
import { typografie } from '../../document/typography.ts';

/** The steps of a handbook as a plan needs them, in order. */
export const planStappenVan = ({ perSoort: { stap } }: Pick<Handboek, 'perSoort'>): PlanStap[] =>
  stap.map((entry) => {
    const { nummer, doorlooptijd, na, bevatLeerlijn, mijlpalen } = entry.data;
    const { min, max, doorlopend } = doorlooptijd;
    return {
      id: entry.id,
      nummer,
      titel: titelVan(entry),
      ...(min !== undefined && max !== undefined && { duur: { min, max } }),
      doorlopend,
      bevatLeerlijn,
      na,
      mijlpalen: mijlpalen.map((mijlpaal) => ({ ...mijlpaal, titel: typografie(mijlpaal.titel) })),
    };
  });

/** The meetings of the leerlijn as a plan needs them, in order. */
export const planModulesVan = ({ perSoort: { module } }: Pick<Handboek, 'perSoort'>): PlanModule[] =>
  module.map((entry) => ({
    id: entry.id,
    nummer: entry.data.volgorde,
    titel: titelVan(entry),
    minuten: entry.data.duur.minuten,
  }));
