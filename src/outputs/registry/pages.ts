import { officePage, withPictures } from './office.ts';
import { entryOf, type Output } from './output.ts';
import { entries, sheets } from './subjects.ts';
import { written } from './writers.ts';

/** One page as a document to take along, at its address with an extension. */
export const pages: readonly Output[] = [
  {
    path: '/*.pdf',
    for: entries('stap', 'module'),
    weight: 'heavy',
    offered: { format: 'pdf' },
    prepare: written(
      'pdf',
      async (handbook, file, { image }) =>
        (await import('../pdf/index.ts')).handoutInput(
          handbook,
          entryOf(handbook, file, 'stap', 'module'),
          image,
        ),
      ({ zetPdf }, input, { root }) => zetPdf(input, root),
    ),
  },
  {
    path: '/*.docx',
    for: entries('stap', 'module', 'sjabloon'),
    weight: 'heavy',
    offered: { format: 'docx' },
    prepare: written('docx', officePage, async ({ stukDocx }, { stuk, options }, context) =>
      stukDocx(stuk, await withPictures(options, context)),
    ),
  },
  {
    path: '/*.odt',
    for: entries('stap', 'module', 'sjabloon'),
    weight: 'heavy',
    offered: { format: 'odt' },
    prepare: written('odt', officePage, async ({ stukOdt }, { stuk, options }, context) =>
      stukOdt(stuk, await withPictures(options, context)),
    ),
  },
  ...(['xlsx', 'ods'] as const).map((format): Output => ({
    path: `/*.${format}`,
    for: sheets,
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
