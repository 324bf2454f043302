/** Where cards lie when people read them. */
export const cardUses = ['op tafel', 'op de grond', 'in de hand'] as const;
export type CardUse = (typeof cardUses)[number];

export const DEFAULT_USE: CardUse = 'op tafel';

/** Whether cards of such a sheet lie apart; on a form a card is a box. */
export const isCardSet = (form: string): boolean => ['kaarten', 'stellingen', 'casussen'].includes(form);

export const sharerIds = ['groep', 'persoon', 'tweetal', 'drietal', 'viertal', 'gast'] as const;
export type Sharer = (typeof sharerIds)[number];

/** How many people share what is handed out. Of guests nobody knows how many come. */
const sharers: Record<Exclude<Sharer, 'groep' | 'gast'>, number> = {
  persoon: 1,
  tweetal: 2,
  drietal: 3,
  viertal: 4,
};

/** What a sheet says of how it is handed out. */
export interface HandedOut {
  /** `aantal`: how many cards of the set each gets, or sheets; the whole set, or one sheet, without it. */
  uitdelen?: { per: Sharer; aantal?: number | undefined } | undefined;
  exemplaren?: number | undefined;
}

/**
 * How often a sheet, or a set of cards, must be there for a group. Who is left over makes a pair or trio of its own, with
 * a trainer: too much paper is no trouble, and too little is.
 * @param cards how many cards the set has; 0 for a sheet
 * @returns 1 or more. Example: two of four cards for each of twelve people is six sets.
 */
export function copiesNeeded({ uitdelen: share }: HandedOut, cards: number, people: number): number {
  if (!share) return 1;
  const { per, aantal: each = 1 } = share;
  const takers = per === 'groep' || per === 'gast' ? 1 : Math.ceil(people / sharers[per]);
  if (cards === 0) return takers * each;
  return share.aantal ? Math.ceil((takers * each) / cards) : takers;
}

/** The same, unless the writer says how often. */
export const copiesOf = (sheet: HandedOut, cards: number, people: number): number =>
  sheet.exemplaren ?? copiesNeeded(sheet, cards, people);

/** The sizes of a group that are printed equally often, each from and to. Example: 4 times for 7 or 8 people. */
export function copiesBySize(
  sheet: HandedOut,
  cards: number,
  group: { min: number; max: number },
): { copies: number; min: number; max: number }[] {
  const runs: { copies: number; min: number; max: number }[] = [];
  for (let people = group.min; people <= group.max; people++) {
    const copies = copiesOf(sheet, cards, people);
    const last = runs.at(-1);
    if (last?.copies === copies) last.max = people;
    else runs.push({ copies, min: people, max: people });
  }
  return runs;
}
