import { officeInput, officePage } from './office.ts';
import { entryOf, pageEntryOf, type RegistryOutput } from './output.ts';
import { withPictures } from './pictures.ts';
import { pagesAs } from './subjects.ts';
import { registryWritten } from './writers.ts';

/** One page as a document to take along, at its address with an extension. */
export const pages: readonly RegistryOutput[] = [
  {
    path: '/*.pdf',
    for: pagesAs('pdf'),
    weight: 'heavy',
    offered: { format: 'pdf' },
    prepare: registryWritten(
      'pdf',
      async (handbook, file, { image }) =>
        (await import('../pdf/index.ts')).handoutInput(handbook, pageEntryOf(handbook, file), image),
      ({ putPdf }, input, { root }) => putPdf(input, root),
    ),
  },
  {
    path: '/*.docx',
    for: pagesAs('docx'),
    weight: 'heavy',
    offered: { format: 'docx' },
    prepare: registryWritten('docx', officePage, async ({ pieceDocx }, { page, options }, context) =>
      pieceDocx(page, await withPictures(options, context)),
    ),
  },
  {
    path: '/*.odt',
    for: pagesAs('odt'),
    weight: 'heavy',
    offered: { format: 'odt' },
    prepare: registryWritten('odt', officePage, async ({ pieceOdt }, { page, options }, context) =>
      pieceOdt(page, await withPictures(options, context)),
    ),
  },
  {
    path: '/*.pptx',
    for: pagesAs('pptx'),
    weight: 'heavy',
    offered: { format: 'pptx' },
    prepare: registryWritten(
      'slides',
      async (handbook, file) => {
        const { deckFor } = await import('../../page/slides.ts');
        return {
          deck: deckFor(handbook, entryOf(handbook, file, 'module')),
          logo: handbook.editie.logo,
          ...(await officeInput(handbook)),
        };
      },
      async ({ deckPptx }, { deck, logo, ...input }, context) => {
        const { beeld: picture } = await withPictures(input, context);
        const drawn = logo && picture && { ...(await picture(logo.beeld)), alt: logo.alt };
        return deckPptx(deck, input.merk, input.afkomst, drawn);
      },
    ),
  },
  ...(['xlsx', 'ods'] as const).map((format): RegistryOutput => ({
    path: `/*.${format}`,
    for: pagesAs(format),
    weight: 'heavy',
    offered: { format },
    prepare: registryWritten(
      'sheets',
      async (handbook, file) => {
        const { sheetData } = await import('../sheets/index.ts');
        const data = sheetData(handbook, entryOf(handbook, file, 'sjabloon'));
        if (!data) throw new Error(`There is no sheet for ${file.path}.`);
        return { format, data };
      },
      ({ writeSheet }, input) => writeSheet(input.data, input.format),
    ),
  })),
];
