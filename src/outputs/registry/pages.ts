import { officeFile } from './office.ts';
import { pdfOptions } from './pdf.ts';
import { entryOf, type Output } from './output.ts';
import { entries, sheets } from './subjects.ts';

/** One page as a document to take along, at its address with an extension. */
export const pages: readonly Output[] = [
  {
    path: '/*.pdf',
    for: entries('stap', 'module'),
    weight: 'heavy',
    offered: { format: 'pdf' },
    make: async (handbook, file, context) =>
      (await import('../pdf/index.ts')).handoutPdf(
        handbook,
        entryOf(handbook, file, 'stap', 'module'),
        pdfOptions(context),
      ),
  },
  {
    path: '/*.docx',
    for: entries('stap', 'module', 'sjabloon'),
    weight: 'heavy',
    offered: { format: 'docx' },
    make: async (handbook, file, context) =>
      officeFile(handbook, file, context, (await import('../docx/index.ts')).stukDocx),
  },
  {
    path: '/*.odt',
    for: entries('stap', 'module', 'sjabloon'),
    weight: 'heavy',
    offered: { format: 'odt' },
    make: async (handbook, file, context) =>
      officeFile(handbook, file, context, (await import('../odt/index.ts')).stukOdt),
  },
  ...(['xlsx', 'ods'] as const).map((format): Output => ({
    path: `/*.${format}`,
    for: sheets,
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
