import type { Paper } from '../../kinds/kind.ts';
import { stampedInput, type OfficeInput } from './office.ts';
import { pageEntryOf, type RegistryOutput } from './output.ts';
import { withPictures } from './pictures.ts';
import { withPaper } from './subjects.ts';
import { registryWritten } from './writers.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { OutputFile } from '../../handbook/output-file.ts';
import type { PlainPage } from '../../page/plain/plain.ts';

/** The part of a page that a paper is made of. */
async function paperPage(paper: Paper, handbook: Handbook, file: OutputFile): Promise<PlainPage> {
  const { plainPageFor } = await import('../../page/plain/plain-page.ts');
  const { certificatePage, participantsPage } = await import('../../page/plain/hand-outs.ts');
  const page = plainPageFor(handbook, pageEntryOf(handbook, file));
  return paper === 'certificaat' ? certificatePage(page) : participantsPage(page);
}

async function officePaper(
  paper: Paper,
  handbook: Handbook,
  file: OutputFile,
): Promise<{ page: PlainPage; options: OfficeInput }> {
  const page = await paperPage(paper, handbook, file);
  return { page, options: await stampedInput(handbook, file, page) };
}

const outputsOf = (paper: Paper): RegistryOutput[] => [
  {
    path: `/*-${paper}.pdf`,
    for: withPaper(paper),
    weight: 'heavy',
    offered: { format: 'pdf' },
    prepare: registryWritten(
      'pdf',
      async (handbook, file, { image }) =>
        (await import('../pdf/index.ts')).paperInput(handbook, await paperPage(paper, handbook, file), image),
      ({ putPdf }, input, { root }) => putPdf(input, root),
    ),
  },
  {
    path: `/*-${paper}.docx`,
    for: withPaper(paper),
    weight: 'heavy',
    offered: { format: 'docx' },
    prepare: registryWritten(
      'docx',
      (handbook, file) => officePaper(paper, handbook, file),
      async ({ pieceDocx }, { page, options }, context) =>
        pieceDocx(page, await withPictures(options, context)),
    ),
  },
  {
    path: `/*-${paper}.odt`,
    for: withPaper(paper),
    weight: 'heavy',
    offered: { format: 'odt' },
    prepare: registryWritten(
      'odt',
      (handbook, file) => officePaper(paper, handbook, file),
      async ({ pieceOdt }, { page, options }, context) =>
        pieceOdt(page, await withPictures(options, context)),
    ),
  },
];

/** What is handed out at a meeting, apart from the script of the trainer. */
export const papers: readonly RegistryOutput[] = (['deelnemers', 'certificaat'] as const).flatMap(outputsOf);
