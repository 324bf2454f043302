import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What every page of a printed PDF has at its edges: it says nothing of how much stands on it. */
const EDGE =
  /^(?:Voor de trainer: niet uitdelen|Voor deelnemers: uitdelen|Bladzijde \d+ van \d+|\d+)$|, versie \d/;

/** The lines of each page, without head and foot: words at one height, in order. */
export async function linesPerPage(bytes: Uint8Array): Promise<string[][]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const heights = new Map<number, string>();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '') {
        const height = Math.round(item.transform[5] as number);
        heights.set(height, (heights.get(height) ?? '') + item.str);
      }
    pages.push(
      [...heights]
        .sort(([a], [b]) => b - a)
        .map(([, words]) => words.trim())
        .filter((words) => !EDGE.test(words)),
    );
  }
  await pdf.loadingTask.destroy();
  return pages;
}
