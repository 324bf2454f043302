import type { Alternate, Offer, OutputFile } from '../../handbook/output-file.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { downloads } from '../../text/outputs/downloads.ts';
import { books } from './books.ts';
import { papers } from './papers.ts';
import { data } from './data.ts';
import { registryFeeds } from './feeds.ts';
import { mediaTypeByExtension } from '../files/media-types.ts';
import type { RegistryContext } from './context.ts';
import type { RegistryOutput, Subject } from './output.ts';
import type { Prepared } from './writers.ts';
import { pages } from './pages.ts';
import { site } from './site.ts';

/**
 * Every file that is made of the handbook, in the order in which a page offers and names them. Routes, lists, the
 * server and the tests follow from it.
 */
export const outputs: readonly RegistryOutput[] = [
  ...pages,
  ...papers,
  ...books,
  ...registryFeeds,
  ...data,
  ...site,
];

/**
 * The files of a handbook, with the output that makes each.
 * @param images the names of the images of its content
 * @throws for two files on one address, and for a file of which no server would know the media type
 */
export function filesOf(
  handbook: Handbook,
  images: readonly string[],
  rows: readonly RegistryOutput[] = outputs,
): Map<string, { file: OutputFile; output: RegistryOutput }> {
  const files = new Map<string, { file: OutputFile; output: RegistryOutput }>();
  for (const output of rows)
    for (const subject of output.for(handbook, images)) {
      const file = fileOf(output, subject);
      if (files.has(file.path)) throw new Error(`Two files stand on ${file.path}.`);
      files.set(file.path, { file, output });
    }
  return files;
}

/** The handbook with all that is made of it, so that its pages can offer the files. */
export const withFiles = (handbook: Handbook, images: readonly string[]): Handbook => ({
  ...handbook,
  files: [...filesOf(handbook, images).values()].map(({ file }) => file),
});

/**
 * The bytes of one file of a handbook.
 * @param write how what takes work is written: anew, or as it was kept
 * @throws as its output does, and for a file of no output
 */
export async function make(
  handbook: Handbook,
  file: OutputFile,
  context: RegistryContext,
  write: (prepared: Prepared) => Promise<Uint8Array> = (prepared) => prepared.write(),
): Promise<Uint8Array> {
  const output = outputs.find(({ path }) => path === file.output);
  if (!output) throw new Error(`No output makes ${file.path}.`);
  return 'make' in output
    ? output.make(handbook, file, context)
    : write(await output.prepare(handbook, file, context));
}

const types = new Map(outputs.flatMap(({ path, type }) => (type ? [[path, type]] : [])));

/** The media type of an address of the site; of what is no output, only what its extension tells. */
export const mediaTypeOf = (path: string): string | undefined =>
  types.get(path) ?? mediaTypeByExtension(path);

function fileOf(output: RegistryOutput, subject: Subject): OutputFile {
  const path = output.path.replace('*', subject.at);
  const type = output.type ?? mediaTypeByExtension(path);
  if (!type) throw new Error(`The media type of ${path} is not known.`);
  const offered = offerOf(output, subject);
  const alternate: Alternate | undefined = output.alternate?.(subject);
  return {
    path,
    output: output.path,
    type,
    subject: subject.key,
    weight: output.weight,
    ...(offered && { offered }),
    ...(alternate && { alternate }),
    ...(output.openData && { openData: output.openData }),
  };
}

/** What an output says of all its files, and its subject of this one. */
function offerOf({ path, offered }: RegistryOutput, subject: Subject): Offer | undefined {
  if (!offered) return undefined;
  const { format, group = subject.group, line = subject.line, along } = offered;
  if (!group || !line) throw new Error(`${path} is offered, but on no line of the downloads.`);
  // A file of a part is offered by the pages of that part alone.
  const others = along && (subject.soort === undefined || subject.soort === along.soort) && along;
  const name = subject.named && `${subject.named} (${downloads.formats[format]})`;
  const pages = subject.entry ? { entry: subject.entry, ...(name && { name }) } : others;
  return { format, group, line, ...(pages && { along: pages }) };
}
