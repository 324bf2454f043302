/**
 * Makes headings of the cells that head a row, which Typst 0.14 cannot: its `pdf.header-cell` needs a switch that its
 * package for Node has not. Can go when that has it. The layout marks such a cell by an inline quote around all of it,
 * which no text of ours has in a cell: `<TD><Quote>…` becomes `<TH Scope="Row"><Div>…`, and every other cell of the row
 * names it among its headings, as Typst does with those of the column.
 * @param objects of a PDF, by number, as they are written between `obj` and `endobj`
 * @throws when the tags are not as Typst 0.14 writes them
 */
export function withRowHeads(objects: ReadonlyMap<number, Buffer>): Map<number, Buffer> {
  const texts = new Map<number, string>();
  for (const [number, contents] of objects)
    if (contents.includes('/StructElem')) texts.set(number, contents.toString('latin1'));
  const fresh = new Map<number, string>();
  const names: string[] = [];
  for (const [row, text] of texts) {
    if (!text.includes('/S /TR')) continue;
    const cells = kidsOf(text);
    const head = cells.find((cell) => quoteIn(cell, texts) !== undefined);
    const quote = head === undefined ? undefined : quoteIn(head, texts);
    if (head === undefined || quote === undefined) continue;
    const name = `(R${row})`;
    names.push(`${name} ${head} 0 R`);
    fresh.set(quote, changed(texts.get(quote), '/S /Quote', '/S /Div'));
    fresh.set(
      head,
      changed(
        changed(texts.get(head), '/S /TD', `/S /TH\n  /ID ${name}`),
        '/O /Table',
        '/O /Table /Scope /Row',
      ),
    );
    for (const cell of cells.filter((cell) => cell !== head))
      fresh.set(
        cell,
        changed(texts.get(cell), /\/Headers\s*\[/, (begin) => `${begin}${name} `),
      );
  }
  const all = new Map(objects);
  if (names.length === 0) return all;
  for (const [number, text] of fresh) all.set(number, Buffer.from(text, 'latin1'));
  nameIn(all, names);
  return all;
}

/** The tags right below a tag, by the number of their object. */
const kidsOf = (text: string): number[] =>
  [...(/\/K\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) =>
    Number(number),
  );

/** The quote that is all there is in a cell. */
function quoteIn(cell: number, texts: ReadonlyMap<number, string>): number | undefined {
  const text = texts.get(cell) ?? '';
  if (!text.includes('/S /TD')) return undefined;
  const only = /\/K\s*\[\s*(\d+) 0 R\s*\]/.exec(text)?.[1];
  return only !== undefined && texts.get(Number(only))?.includes('/S /Quote') ? Number(only) : undefined;
}

/** Adds names to the list in which a cell finds its headings; it stands in the order of its bytes. */
function nameIn(objects: Map<number, Buffer>, names: readonly string[]): void {
  for (const [number, contents] of objects) {
    if (!contents.includes('/StructTreeRoot')) continue;
    const text = contents.toString('latin1');
    const known = /\/IDTree\s*<<\s*\/Names\s*\[([^\]]*)\]/.exec(text)?.[1];
    if (known === undefined) continue;
    const list = [...(known.match(/\([^)]*\) \d+ 0 R/g) ?? []), ...names].sort();
    objects.set(number, Buffer.from(text.replace(known, `\n${list.join('\n')}\n`), 'latin1'));
    return;
  }
  throw new Error('This PDF has headings of rows, but no list of names to put them in.');
}

function changed(text = '', from: string | RegExp, to: string | ((found: string) => string)): string {
  const fresh = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
  if (fresh === text) throw new Error(`A cell of a table is not tagged as expected: no ${String(from)}.`);
  return fresh;
}
