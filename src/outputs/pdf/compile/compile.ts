import { join, relative } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { endsIn, fitted, type Fit, type Told } from './fit.ts';
import { packIn } from './pack.ts';
import type { Document } from '../document.ts';

/** Makes PDFs. One for all documents of a house style: reading fonts takes time. */
export type Compiler = (document: Document) => Uint8Array;

/**
 * @param root the project folder
 * @param letters the font files
 */
export function makeCompiler(root: string, letters: readonly Buffer[]): Compiler {
  const folder = join(root, 'src/outputs/pdf/layout');
  const typst = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...letters] }] });
  return ({ name, main, files, date }) => {
    typst.resetShadow();
    for (const [path, contents] of files) typst.mapShadow(join(folder, path), Buffer.from(contents));
    typst.mapShadow(join(folder, 'hoofd.typ'), Buffer.from(main));
    const set = (fit: Fit) => {
      typst.mapShadow(join(folder, 'krap.json'), Buffer.from(JSON.stringify(fit)));
      const outcome = typst.compile({ mainFilePath: join(folder, 'hoofd.typ'), resetRead: true });
      const problems = [outcome.takeDiagnostics(), outcome.takeWarnings()].flatMap((what) =>
        what ? (typst.fetchDiagnostics(what) as Diagnose[]) : [],
      );
      if (!outcome.result || problems.length > 0) throw new Error(report(name, folder, problems));
      return outcome.result;
    };
    try {
      return packIn(
        typst.pdf(
          fitted(set, (result) => endsIn(typst.query(result, { selector: '<einden>' }) as Told)),
          {
            pdfStandard: 'ua-1',
            creationTimestamp: Date.parse(`${date}T12:00:00Z`) / 1000,
          },
        ),
      );
    } catch (cause) {
      const lines = [...String(cause).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(
        ([, message]) => `- ${message}`,
      );
      throw new Error(
        [`${name} voldoet niet aan PDF/UA:`, ...(lines.length > 0 ? lines : [String(cause)])].join('\n'),
        { cause },
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
const report = (name: string, folder: string, problems: readonly Diagnose[]): string =>
  [
    `${name} kan niet worden gemaakt. Typst zegt:`,
    ...problems.map(({ path = '', range, message, hints = [] }) => {
      const line = range ? `:${range.start.line + 1}:${range.start.character + 1}` : '';
      return `- ${[message, ...hints].join('; ')} (${relative(folder, path)}${line})`;
    }),
  ].join('\n');
