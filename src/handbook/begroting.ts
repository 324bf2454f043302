/** One row of a budget as typed in the sjabloon. Amounts are euros. */
export interface Post<T> {
  id: string;
  groep: string;
  naam: string;
  eenheid: string;
  aantal?: LowHigh | undefined;
  prijs?: LowHigh | undefined;
  percentage?: LowHigh | undefined;
  bron?: string | undefined;
  peildatum?: string | undefined;
  /** How many units are added for each person more than in the example; taken off for each fewer. */
  perPersoon?: LowHigh | undefined;
  /** Whether there is one for each group of the leerlijn. */
  perGroep?: boolean | undefined;
  /** When it costs money; none is every year in which the network works. */
  verloop?: readonly Portion[] | undefined;
  /** The role whose hours this pays; the number is hours a year. */
  urenVan?: string | undefined;
  /** Whether it counts for the most that somebody may have untaxed. */
  onderMaximum?: boolean | undefined;
  toelichting: T;
}
/** One way in which an item costs money over time: how often, and how many units each time. */
export interface Portion {
  per: 'stap' | 'jaar' | 'leerlijnbijeenkomst' | 'netwerkbijeenkomst' | 'evaluatie';
  stap?: string | undefined;
  van?: PostMoment | undefined;
  tot?: PostMoment | undefined;
  /** The number of the item when absent. */
  aantal?: LowHigh | undefined;
}
export interface PostMoment {
  stap: string;
  moment: 'begin' | 'einde';
  plusWeken: number;
}
export interface LowHigh {
  laag: number;
  hoog: number;
}

/** A budget with its sums: every row has an amount, low and high. */
export interface Begroting<T> {
  groups: { name: string; posten: (Post<T> & { bedrag: LowHigh })[] }[];
  /** The sum of the rows with amount and price; percentages are taken over this. */
  subtotal: LowHigh;
  total: LowHigh;
}

/** Computes amount × price per row, percentages over the subtotal, and the total. */
export function begrotingOf<T>(posten: readonly Post<T>[]): Begroting<T> {
  const subtotal = sum(
    posten.map(({ aantal: count, prijs: price }) => ({
      laag: (count?.laag ?? 0) * (price?.laag ?? 0),
      hoog: (count?.hoog ?? 0) * (price?.hoog ?? 0),
    })),
  );
  const using = posten.map((post) => ({ ...post, bedrag: amountOf(post, subtotal) }));
  const names = [...new Set(posten.map(({ groep: group }) => group))];
  return {
    groups: names.map((name) => ({ name, posten: using.filter(({ groep: group }) => group === name) })),
    subtotal,
    total: sum(using.map(({ bedrag: amount }) => amount)),
  };
}

function amountOf<T>({ aantal: count, prijs: price, percentage }: Post<T>, subtotal: LowHigh): LowHigh {
  if (percentage)
    return {
      laag: round((subtotal.laag * percentage.laag) / 100),
      hoog: round((subtotal.hoog * percentage.hoog) / 100),
    };
  return {
    laag: round((count?.laag ?? 0) * (price?.laag ?? 0)),
    hoog: round((count?.hoog ?? 0) * (price?.hoog ?? 0)),
  };
}

const sum = (parts: LowHigh[]): LowHigh => ({
  laag: round(parts.reduce((total, { laag: low }) => total + low, 0)),
  hoog: round(parts.reduce((total, { hoog: high }) => total + high, 0)),
});

/** Whole cents, so that sums do not carry binary fractions. */
const round = (amount: number) => Math.round(amount * 100) / 100;
