import { downloads } from '../../text/downloads.ts';
import { officeOptions } from './office.ts';
import { pdfOptions } from './pdf.ts';
import type { Output } from './output.ts';
import { PARTS, parts, whole } from './subjects.ts';

/** The handbook, or one part of it, as a book. */
export const books: readonly Output[] = [
  {
    path: '/downloads/handleiding.pdf',
    for: whole,
    weight: 'heavy',
    offered: { format: 'pdf', group: 'boek', line: 'lezen' },
    make: async (handbook, _file, context) =>
      (await import('../pdf/index.ts')).boekPdf(handbook, 'alles', pdfOptions(context)),
  },
  {
    path: '/downloads/handleiding.docx',
    for: whole,
    weight: 'heavy',
    offered: { format: 'docx', group: 'boek', line: 'schrijven' },
    make: async (handbook, _file, context) => {
      const { boekDocx } = await import('../docx/index.ts');
      const { bookFor } = await import('../../page/book/book.ts');
      return boekDocx(bookFor(handbook), await officeOptions(handbook, context));
    },
  },
  {
    path: '/downloads/handleiding.epub',
    for: whole,
    weight: 'heavy',
    offered: { format: 'epub', group: 'boek', line: 'telefoon' },
    make: async (handbook, { path }, { image }) =>
      (await import('../epub/index.ts')).epubVan(handbook, image, path),
  },
  {
    path: '/downloads/handleiding.zip',
    for: whole,
    weight: 'last',
    offered: { format: 'zip', group: 'boek', line: 'zonderInternet' },
    make: async ({ handleiding, editie }, { path }, { site }) => {
      if (!site) throw new Error('The copy to take along is packed of a site; none was given.');
      const { titel, adres } = handleiding;
      const { meeneemsite } = await import('../meeneemsite/index.ts');
      const { versie, datum } = editie;
      return meeneemsite(site.names, site.read, { titel, adres, versie, datum }, path);
    },
  },
  {
    path: '/downloads/*.pdf',
    for: parts,
    weight: 'heavy',
    offered: {
      format: 'pdf',
      along: { soort: 'praktijk', name: downloads.allePraktijken(downloads.formaten.pdf) },
    },
    make: async (handbook, { subject }, context) => {
      const soort = PARTS.find((part) => part === subject);
      if (!soort) throw new Error(`There is no book of ${subject}.`);
      return (await import('../pdf/index.ts')).boekPdf(handbook, soort, pdfOptions(context));
    },
  },
];
