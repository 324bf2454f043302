import { officePage, withPictures } from './office.ts';
import { entryOf, pageEntryOf, type Output } from './output.ts';
import { pagesAs } from './subjects.ts';
import { written } from './writers.ts';

/** One page as a document to take along, at its address with an extension. */
export const pages: readonly Output[] = [
  {
    path: '/*.pdf',
    for: pagesAs('pdf'),
    weight: 'heavy',
    offered: { format: 'pdf' },
    prepare: written(
      'pdf',
      async (handbook, file, { image }) =>
        (await import('../pdf/index.ts')).handoutInput(handbook, pageEntryOf(handbook, file), image),
      ({ zetPdf }, input, { root }) => zetPdf(input, root),
    ),
  },
  {
    path: '/*.docx',
    for: pagesAs('docx'),
    weight: 'heavy',
    offered: { format: 'docx' },
    prepare: written('docx', officePage, async ({ stukDocx }, { page, options }, context) =>
      stukDocx(page, await withPictures(options, context)),
    ),
  },
  {
    path: '/*.odt',
    for: pagesAs('odt'),
    weight: 'heavy',
    offered: { format: 'odt' },
    prepare: written('odt', officePage, async ({ stukOdt }, { page, options }, context) =>
      stukOdt(page, await withPictures(options, context)),
    ),
  },
  ...(['xlsx', 'ods'] as const).map((format): Output => ({
    path: `/*.${format}`,
    for: pagesAs(format),
    weight: 'heavy',
    offered: { format },
    prepare: written(
      'sheets',
      async (handbook, file) => {
        const { bladGegevens } = await import('../sheets/index.ts');
        const data = bladGegevens(handbook, entryOf(handbook, file, 'sjabloon'));
        if (!data) throw new Error(`There is no sheet for ${file.path}.`);
        return { format, data };
      },
      ({ writeBlad }, input) => writeBlad(input.data, input.format),
    ),
  })),
];
