import type { PlanPart } from '../../../kinds/sjabloon/schema.ts';
import type { PlainBlock } from '../../../page/plain/plain.ts';
import type { PlanInput } from '../input.ts';
import type { PlanPieces } from '../papers.ts';
import { approachBlocks, checklistBlocks, riskBlocks } from './approach.ts';
import { begrotingBlocks, preparationReservation, reservation, yearBlocks } from './money.ts';
import { organisationBlocks } from './people.ts';
import { planningBlocks, preparation, shortPlanning } from './planning.ts';

/** What a plan can put in a document. A heading in it counts from the one that it comes below: 1 is one deeper. */
const parts = {
  aanpak: approachBlocks,
  organisatie: organisationBlocks,
  planning: planningBlocks,
  'planning-kort': shortPlanning,
  voorbereiding: preparation,
  geld: yearBlocks,
  voorbehoud: reservation,
  'voorbehoud-voorbereiding': preparationReservation,
  begroting: begrotingBlocks,
  risico: riskBlocks,
  checklist: checklistBlocks,
} satisfies Record<PlanPart, (input: PlanInput, pieces: PlanPieces) => PlainBlock[]>;

export const partBlocks = (part: PlanPart, input: PlanInput, pieces: PlanPieces): PlainBlock[] =>
  parts[part](input, pieces);
