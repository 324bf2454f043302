/** How much of their size the letters of a run have, by its name; 1 is not told. */
export type Fit = Readonly<Record<string, number>>;

/** Where a run ends: on which page, and how far from its top, in points. */
export interface End {
  name: string;
  page: number;
  height: number;
}

/** The ends that a document tells of itself: `einden` in `layout.typ`, as Typst answers. */
export type Told = readonly { value: End[] }[];

export const endsIn = (answer: Told): End[] => answer.flatMap(({ value }) => value);

/**
 * Less than so much of a page, from the edge of the paper, is next to nothing: the white above it, and five lines of
 * a book with their heading. The page on which a run begins is its own, however little there is to say.
 */
const THIN = 190;
/** Letters a little smaller take the last lines back; a little larger give them company. Nobody sees it. */
const TRIED = [0.98, 0.96, 1.02, 0.94, 1.04, 1.06, 1.08];

/**
 * Sets a document so that no run leaves next to nothing on its last page: those that do are set closer or wider, and the
 * rest is not touched. What cannot be mended stays as it was. Each setting both tells which sizes mended a run and tries the
 * next for those that are left: a book takes seconds to set.
 * @param set sets the document; what does not change takes little time the second time
 * @param endsOf in the order in which they stand
 */
export function fitted<Result>(
  set: (fit: Fit) => Result,
  endsOf: (result: Result) => readonly End[],
): Result {
  const asItIs = set({});
  let thin = thinIn(endsOf(asItIs));
  let mended: Fit = {};
  let result = asItIs;
  for (const size of TRIED) {
    if (thin.length === 0) return result;
    result = set(sized(mended, thin, size));
    const still = thinIn(endsOf(result));
    mended = sized(
      mended,
      thin.filter((name) => !still.includes(name)),
      size,
    );
    thin = still;
  }
  if (thin.length === 0) return result;
  const kept = Object.fromEntries(Object.entries(mended).filter(([name]) => !thin.includes(name)));
  return Object.keys(kept).length === 0 ? asItIs : set(kept);
}

const sized = (fit: Fit, names: readonly string[], size: number): Fit => ({
  ...fit,
  ...Object.fromEntries(names.map((name) => [name, size])),
});

/**
 * The runs that leave next to nothing on a page. At the very top of one nothing ends: it was begun in vain. What follows
 * another end on the same page began there, and fills no more than it needs.
 */
const thinIn = (ends: readonly End[]): string[] => [
  ...new Set(
    ends
      .filter(({ page, height }, i) => page > 1 && height > 0 && height < THIN && ends[i - 1]?.page !== page)
      .map(({ name }) => name),
  ),
];
