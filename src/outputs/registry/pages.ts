import { officeFile } from './office.ts';
import { pdfOptions } from './pdf.ts';
import { entryOf, pageEntryOf, type Output } from './output.ts';
import { pagesAs } from './subjects.ts';

/** One page as a document to take along, at its address with an extension. */
export const pages: readonly Output[] = [
  {
    path: '/*.pdf',
    for: pagesAs('pdf'),
    weight: 'heavy',
    offered: { format: 'pdf' },
    make: async (handbook, file, context) =>
      (await import('../pdf/index.ts')).handoutPdf(
        handbook,
        pageEntryOf(handbook, file),
        pdfOptions(context),
      ),
  },
  {
    path: '/*.docx',
    for: pagesAs('docx'),
    weight: 'heavy',
    offered: { format: 'docx' },
    make: async (handbook, file, context) =>
      officeFile(handbook, file, context, (await import('../docx/index.ts')).stukDocx),
  },
  {
    path: '/*.odt',
    for: pagesAs('odt'),
    weight: 'heavy',
    offered: { format: 'odt' },
    make: async (handbook, file, context) =>
      officeFile(handbook, file, context, (await import('../odt/index.ts')).stukOdt),
  },
  ...(['xlsx', 'ods'] as const).map((format): Output => ({
    path: `/*.${format}`,
    for: pagesAs(format),
    weight: 'heavy',
    offered: { format },
    make: async (handbook, file) => {
      const { bladGegevens, writeBlad } = await import('../sheets/index.ts');
      const data = bladGegevens(handbook, entryOf(handbook, file, 'sjabloon'));
      if (!data) throw new Error(`There is no sheet for ${file.path}.`);
      return writeBlad(data, format);
    },
  })),
];
