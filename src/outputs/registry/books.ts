import { downloads } from '../../text/downloads.ts';
import { officeInput, withPictures } from './office.ts';
import type { Output } from './output.ts';
import { PARTS, parts, whole } from './subjects.ts';
import { written } from './writers.ts';

/** The handbook, or one part of it, as a book. */
export const books: readonly Output[] = [
  {
    path: '/downloads/handleiding.pdf',
    for: whole,
    weight: 'book',
    offered: { format: 'pdf', group: 'boek', line: 'lezen' },
    prepare: written(
      'pdf',
      async (handbook, _file, { image }) =>
        (await import('../pdf/index.ts')).boekInput(handbook, 'alles', image),
      ({ zetPdf }, input, { root }) => zetPdf(input, root),
    ),
  },
  {
    path: '/downloads/handleiding.docx',
    for: whole,
    weight: 'book',
    offered: { format: 'docx', group: 'boek', line: 'schrijven' },
    prepare: written(
      'docx',
      async (handbook) => ({
        book: (await import('../../page/book/book.ts')).bookFor(handbook),
        options: await officeInput(handbook),
      }),
      async ({ boekDocx }, { book, options }, context) =>
        boekDocx(book, await withPictures(options, context)),
    ),
  },
  {
    path: '/downloads/handleiding.epub',
    for: whole,
    weight: 'book',
    offered: { format: 'epub', group: 'boek', line: 'telefoon' },
    prepare: written(
      'epub',
      async (handbook, { path }) => (await import('../epub/index.ts')).epubInput(handbook, path),
      ({ epubVan }, input, { image }) => epubVan(input, image),
    ),
  },
  {
    path: '/downloads/handleiding.zip',
    for: whole,
    weight: 'last',
    offered: { format: 'zip', group: 'boek', line: 'zonderInternet' },
    prepare: written(
      'zip',
      async ({ handleiding, editie }, { path }, { site }) => {
        if (!site) throw new Error('The copy to take along is packed of a site; none was given.');
        const { titel, adres } = handleiding;
        const { versie, datum } = editie;
        return { path, about: { titel, versie, datum, adres }, files: await site(path) };
      },
      ({ meeneemsite }, { path, about, files }) => meeneemsite(files, about, path),
    ),
  },
  {
    path: '/downloads/*.pdf',
    for: parts,
    weight: 'book',
    offered: {
      format: 'pdf',
      along: { soort: 'praktijk', name: downloads.allePraktijken(downloads.formaten.pdf) },
    },
    prepare: written(
      'pdf',
      async (handbook, { subject }, { image }) => {
        const soort = PARTS.find((part) => part === subject);
        if (!soort) throw new Error(`There is no book of ${subject}.`);
        return (await import('../pdf/index.ts')).boekInput(handbook, soort, image);
      },
      ({ zetPdf }, input, { root }) => zetPdf(input, root),
    ),
  },
];
