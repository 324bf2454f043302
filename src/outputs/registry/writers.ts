import type { OutputFile } from '../../handbook/output-file.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { RegistryContext } from './context.ts';

/** Writers of files that take work, each loaded when a file is asked for, and not before. */
const load = {
  pdf: () => import('../pdf/put.ts'),
  docx: () => import('../docx/index.ts'),
  odt: () => import('../odt/index.ts'),
  slides: () => import('../slides/index.ts'),
  sheets: () => import('../sheets/book/index.ts'),
  epub: () => import('../epub/index.ts'),
  shareImage: () => import('../../drawing/share-image/index.ts'),
  archive: () => import('../pdf/archive/index.ts'),
  zip: () => import('../offline-site/index.ts'),
};
export type Writer = keyof typeof load;
type Modules = { [W in Writer]: Awaited<ReturnType<(typeof load)[W]>> };
const writers: { [W in Writer]: () => Promise<Modules[W]> } = load;

/** The packages with the letters of the PDF: their version tells all of their files. */
const LETTERS = [
  'atkinson-hyperlegible-next',
  'nunito',
  'source-serif-4',
  'noto-sans',
  'noto-sans-arabic',
].map((name) => `node_modules/@fontsource-variable/${name}/package.json`);
const DRAWINGS = ['src/drawing/picture', 'src/outputs/registry/pictures.ts', 'src/site/styles/fonts'];

/**
 * What of the project decides how a writer writes: its code, and the files that it reads. What these import counts too.
 * A file that was kept is given again only when all of it is as it was.
 */
export const madeOf: Record<Writer, readonly string[]> = {
  pdf: ['src/outputs/pdf/put.ts', 'src/outputs/pdf/layout', ...LETTERS],
  docx: ['src/outputs/docx/index.ts', ...DRAWINGS],
  odt: ['src/outputs/odt/index.ts', ...DRAWINGS],
  slides: ['src/outputs/slides/index.ts', ...DRAWINGS],
  sheets: ['src/outputs/sheets/book/index.ts'],
  epub: ['src/outputs/epub/index.ts'],
  shareImage: ['src/drawing/share-image/index.ts', 'src/site/styles/fonts'],
  archive: ['src/outputs/pdf/archive/index.ts', 'node_modules/sharp/package.json'],
  zip: ['src/outputs/offline-site/index.ts', 'node_modules/esbuild/package.json'],
};

/** A file about to be written. */
export interface Prepared {
  writer: Writer;
  /** All that stands in it, as plain data. */
  input: unknown;
  /** @throws as `make` */
  write: () => Promise<Uint8Array>;
}

/**
 * How a file is made in two steps: what stands in it is read out of the handbook, and then written. The writer sees
 * nothing but that, so that what was read decides what is written.
 */
export const registryWritten =
  <W extends Writer, I>(
    writer: W,
    read: (handbook: Handbook, file: OutputFile, context: RegistryContext) => I | Promise<I>,
    write: (module: Modules[W], input: I, context: RegistryContext) => Uint8Array | Promise<Uint8Array>,
  ) =>
  async (handbook: Handbook, file: OutputFile, context: RegistryContext): Promise<Prepared> => {
    const input = await read(handbook, file, context);
    return { writer, input, write: async () => write(await writers[writer](), input, context) };
  };
