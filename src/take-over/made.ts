import { withExplanation } from '../handbook/explained-begrippen.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { OutputFile } from '../handbook/output-file.ts';
import type { ReadContent } from '../load/door.ts';
import type { Stamp } from '../outputs/office/stamp.ts';
import { make, withFiles } from '../outputs/registry/index.ts';
import { certain } from '../document/certain.ts';
import { inStyle } from '../page/overviews/design.ts';
import { valueAt } from '../schema/walk.ts';
import { readReturned } from './read/index.ts';
import { Refusal } from './refusal.ts';
import type { Made } from './propose/comparison.ts';
import { marked } from './trace/mark.ts';
import { spotsOf } from './trace/spots.ts';
import { traced } from './trace/trace.ts';

/** What is needed to make a file of the handbook anew. */
export interface Making {
  read: ReadContent;
  /** The names of the images of the content. */
  images: readonly string[];
  huisstijl?: string | undefined;
  /** The project folder. */
  root: string;
  /** Whether another state will do, as it is known what the file was made of. */
  anyState?: boolean;
}

/**
 * A file of the handbook as it was made, with the source of its words.
 * @throws `Refusal` when the content is no longer what it was made of
 */
export async function madeAnew(
  stamp: Stamp,
  { read, images, huisstijl, root, anyState }: Making,
): Promise<Made> {
  const { handbook: written, sourceFiles } = read;
  if (!written) throw new Refusal('De inhoud is niet te lezen. Draai npm run check: die zegt wat er mis is.');
  const shown = withFiles(withExplanation(inStyle(written, huisstijl)), images);
  const file = shown.files.find(({ path }) => path === stamp.file);
  if (!file || !/\.(?:docx|odt)$/.test(file.path)) throw new Refusal(gone(stamp));
  const plain = await wordsOf(shown, file, root);
  if (!anyState && plain.stamp?.state !== stamp.state) throw new Refusal(otherState(stamp, shown));
  const { handbook, marks } = marked(shown, spotsOf(written));
  const withMarks = await wordsOf(handbook, file, root);
  return {
    state: plain.stamp?.state ?? '',
    paragraphs: plain.paragraphs,
    traced: traced(plain.paragraphs, withMarks.paragraphs, marks),
    isTyped: ({ text: { file: name, path, typed } }) => {
      const source = sourceFiles.get(name);
      const there = path === 'body' ? source?.body : valueAt(source?.data, path);
      return typeof there === 'string' && (path === 'body' ? there === typed : there.trim() === typed);
    },
    dataOf: (name) => sourceFiles.get(name)?.data,
    placeOf: ({ text: { file: name, path, typed } }, offset) => {
      const lines = typed.slice(0, offset).split('\n');
      const place = { line: lines.length, column: certain(lines.at(-1)).length + 1 };
      return { file: name, ...(sourceFiles.get(name)?.placeOf({ path, plek: place }) ?? place) };
    },
  };
}

/** What stands in a file of the handbook, read as one that came back. */
const wordsOf = async (handbook: Handbook, file: OutputFile, root: string) =>
  readReturned(
    await make(handbook, file, {
      root,
      wordsOnly: true,
      image: () => Promise.reject(new Error('A file that is made for its words has no images.')),
    }),
  );

const gone = ({ file }: Stamp): string =>
  `Dit bestand is gemaakt van ${file}, en dat is er in deze handleiding niet (meer). Er is niets veranderd.`;

function otherState({ file, version: made }: Stamp, { editie, handleiding }: Handbook): string {
  const version =
    made === editie.versie
      ? `Dit bestand is gemaakt van een andere stand van de tekst (${file}, ook versie ${made}): daarna is de inhoud veranderd, of die is nog niet zo ver.`
      : `Dit bestand is gemaakt van versie ${made} (${file}), en de inhoud hier is versie ${editie.versie}.`;
  return `${version} Wat er anders is, is dan niet zeker; er is niets veranderd. Zet de inhoud terug naar de stand van toen, of zet de wijzigingen over in een bestand dat u nu downloadt van ${handleiding.adres}.`;
}
