/** One row of a budget as typed in the sjabloon. Amounts are euros. */
export interface Post<T> {
  id: string;
  groep: string;
  naam: string;
  eenheid: string;
  aantal?: LaagHoog | undefined;
  prijs?: LaagHoog | undefined;
  percentage?: LaagHoog | undefined;
  bron?: string | undefined;
  peildatum?: string | undefined;
  toelichting: T;
}
export interface LaagHoog {
  laag: number;
  hoog: number;
}

/** A budget with its sums: every row has an amount, low and high. */
export interface Begroting<T> {
  groepen: { naam: string; posten: (Post<T> & { bedrag: LaagHoog })[] }[];
  /** The sum of the rows with amount and price; percentages are taken over this. */
  subtotaal: LaagHoog;
  totaal: LaagHoog;
}

/** Computes amount × price per row, percentages over the subtotal, and the total. */
export function begrotingVan<T>(posten: readonly Post<T>[]): Begroting<T> {
  const subtotaal = som(
    posten.map(({ aantal, prijs }) => ({
      laag: (aantal?.laag ?? 0) * (prijs?.laag ?? 0),
      hoog: (aantal?.hoog ?? 0) * (prijs?.hoog ?? 0),
    })),
  );
  const met = posten.map((post) => ({ ...post, bedrag: bedragVan(post, subtotaal) }));
  const namen = [...new Set(posten.map(({ groep }) => groep))];
  return {
    groepen: namen.map((naam) => ({ naam, posten: met.filter(({ groep }) => groep === naam) })),
    subtotaal,
    totaal: som(met.map(({ bedrag }) => bedrag)),
  };
}

function bedragVan<T>({ aantal, prijs, percentage }: Post<T>, subtotaal: LaagHoog): LaagHoog {
  if (percentage)
    return {
      laag: rond((subtotaal.laag * percentage.laag) / 100),
      hoog: rond((subtotaal.hoog * percentage.hoog) / 100),
    };
  return {
    laag: rond((aantal?.laag ?? 0) * (prijs?.laag ?? 0)),
    hoog: rond((aantal?.hoog ?? 0) * (prijs?.hoog ?? 0)),
  };
}

const som = (delen: LaagHoog[]): LaagHoog => ({
  laag: rond(delen.reduce((totaal, { laag }) => totaal + laag, 0)),
  hoog: rond(delen.reduce((totaal, { hoog }) => totaal + hoog, 0)),
});

/** Whole cents, so that sums do not carry binary fractions. */
const rond = (bedrag: number) => Math.round(bedrag * 100) / 100;
