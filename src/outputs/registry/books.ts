import { certain } from '../../document/certain.ts';
import { downloads } from '../../text/outputs/downloads.ts';
import { stampedInput } from './office.ts';
import type { RegistryOutput } from './output.ts';
import { withPictures } from './pictures.ts';
import { PARTS, parts, shortBook, whole } from './subjects.ts';
import { registryWritten } from './writers.ts';

/** The handbook, or one part of it, as a book. */
export const books: readonly RegistryOutput[] = [
  {
    path: '/downloads/handleiding.pdf',
    for: whole,
    weight: 'book',
    offered: { format: 'pdf', group: 'boek', line: 'lezen' },
    prepare: registryWritten(
      'pdf',
      async (handbook, _file, { image }) =>
        (await import('../pdf/index.ts')).bookInput(handbook, 'alles', image),
      ({ putPdf }, input, { root }) => putPdf(input, root),
    ),
  },
  {
    path: '/downloads/handleiding.docx',
    for: whole,
    weight: 'book',
    offered: { format: 'docx', group: 'boek', line: 'schrijven' },
    prepare: registryWritten(
      'docx',
      async (handbook, file) => {
        const book = (await import('../../page/book/book.ts')).bookFor(handbook);
        return { book, options: await stampedInput(handbook, file, book) };
      },
      async ({ bookDocx }, { book, options }, context) =>
        bookDocx(book, await withPictures(options, context)),
    ),
  },
  {
    path: '/downloads/handleiding-kort.pdf',
    for: shortBook,
    weight: 'book',
    offered: { format: 'pdf', group: 'boek', line: 'kort' },
    prepare: registryWritten(
      'pdf',
      async (handbook, _file, { image }) =>
        (await import('../pdf/index.ts')).bookInput(handbook, 'kort', image),
      ({ putPdf }, input, { root }) => putPdf(input, root),
    ),
  },
  {
    path: '/downloads/handleiding-kort.docx',
    for: shortBook,
    weight: 'heavy',
    offered: { format: 'docx', group: 'boek', line: 'kort' },
    prepare: registryWritten(
      'docx',
      async (handbook, file) => {
        const book = certain((await import('../../page/book/short-book.ts')).shortBookFor(handbook));
        return { book, options: await stampedInput(handbook, file, book) };
      },
      async ({ bookDocx }, { book, options }, context) =>
        bookDocx(book, await withPictures(options, context)),
    ),
  },
  {
    path: '/downloads/handleiding.epub',
    for: whole,
    weight: 'book',
    offered: { format: 'epub', group: 'boek', line: 'telefoon' },
    prepare: registryWritten(
      'epub',
      async (handbook, { path }) => (await import('../epub/input.ts')).epubInput(handbook, path),
      ({ epubOf }, input, { image }) => epubOf(input, image),
    ),
  },
  {
    path: '/downloads/handleiding-archief.pdf',
    for: whole,
    // It is made of the book itself.
    weight: 'last',
    offered: { format: 'pdf', group: 'boek', line: 'archief' },
    prepare: registryWritten(
      'archive',
      async (_handbook, _file, { made }) => {
        if (!made) throw new Error('The book for an archive is made of the book; none was given.');
        return { book: await made('/downloads/handleiding.pdf') };
      },
      ({ archiveOf }, { book }) => archiveOf(book),
    ),
  },
  {
    path: '/downloads/handleiding.zip',
    for: whole,
    weight: 'last',
    offered: { format: 'zip', group: 'boek', line: 'zonderInternet' },
    prepare: registryWritten(
      'zip',
      async ({ handleiding, editie }, { path }, { site }) => {
        if (!site) throw new Error('The copy to take along is packed of a site; none was given.');
        const { titel: title, adres: address } = handleiding;
        const { versie: version, datum: date } = editie;
        return { path, about: { title, versie: version, date, address }, files: await site(path) };
      },
      ({ zipOfflineSite: offlineSite }, { path, about, files }) => offlineSite(files, about, path),
    ),
  },
  {
    path: '/downloads/*.pdf',
    for: parts,
    weight: 'book',
    offered: {
      format: 'pdf',
      along: { soort: 'praktijk', name: downloads.allPraktijken(downloads.formats.pdf) },
    },
    prepare: registryWritten(
      'pdf',
      async (handbook, { subject }, { image }) => {
        const soort = PARTS.find((part) => part === subject);
        if (!soort) throw new Error(`There is no book of ${subject}.`);
        return (await import('../pdf/index.ts')).bookInput(handbook, soort, image);
      },
      ({ putPdf }, input, { root }) => putPdf(input, root),
    ),
  },
];
