import { join, relative } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { pakIn } from './pak-in.ts';
import type { Document } from './document.ts';

/** Makes PDFs. One for all documents of a house style: reading fonts takes time. */
export type Compiler = (document: Document) => Uint8Array;

/**
 * @param root the project folder
 * @param letters the font files
 */
export function maakCompiler(root: string, letters: readonly Buffer[]): Compiler {
  const map = join(root, 'src/outputs/pdf/opmaak');
  const typst = NodeCompiler.create({ workspace: map, fontArgs: [{ fontBlobs: [...letters] }] });
  return ({ naam, hoofd, bestanden, datum }) => {
    typst.resetShadow();
    for (const [pad, inhoud] of bestanden) typst.mapShadow(join(map, pad), Buffer.from(inhoud));
    typst.mapShadow(join(map, 'hoofd.typ'), Buffer.from(hoofd));
    const uitkomst = typst.compile({ mainFilePath: join(map, 'hoofd.typ'), resetRead: true });
    const problemen = [uitkomst.takeDiagnostics(), uitkomst.takeWarnings()].flatMap((wat) =>
      wat ? (typst.fetchDiagnostics(wat) as Diagnose[]) : [],
    );
    if (!uitkomst.result || problemen.length > 0) throw new Error(meld(naam, map, problemen));
    try {
      return pakIn(
        typst.pdf(uitkomst.result, {
          pdfStandard: 'ua-1',
          creationTimestamp: Date.parse(`${datum}T12:00:00Z`) / 1000,
        }),
      );
    } catch (oorzaak) {
      const regels = [...String(oorzaak).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(
        ([, bericht]) => `- ${bericht}`,
      );
      throw new Error(
        [`${naam} voldoet niet aan PDF/UA:`, ...(regels.length > 0 ? regels : [String(oorzaak)])].join('\n'),
        { cause: oorzaak },
      );
    } finally {
      // Documents share little: what was set for one is of no use to the next, and a book takes a gigabyte.
      typst.evictCache(0);
    }
  };
}

interface Diagnose {
  path?: string;
  range?: { start: { line: number; character: number } };
  message: string;
  hints?: string[];
}

/** What Typst says, with the file and the line: the file of a page has its name. */
const meld = (naam: string, map: string, problemen: readonly Diagnose[]): string =>
  [
    `${naam} kan niet worden gemaakt. Typst zegt:`,
    ...problemen.map(({ path = '', range, message, hints = [] }) => {
      const regel = range ? `:${range.start.line + 1}:${range.start.character + 1}` : '';
      return `- ${[message, ...hints].join('; ')} (${relative(map, path)}${regel})`;
    }),
  ].join('\n');
