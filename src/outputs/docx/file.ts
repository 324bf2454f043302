import { Document, Packer, Paragraph, type FileChild, type ISectionOptions } from 'docx';
import type { Brand } from '../../house-style/basis.ts';
import type { Origin } from '../office/options.ts';
import { fileProperties, type Stamp } from '../office/stamp.ts';
import { blocks } from './block.ts';
import { noteBlocks } from '../office/note.ts';
import type { DocxPass, DocxSpot } from './pass.ts';
import { repack } from './repack.ts';
import { SHEET, type Setting } from '../office/sizes.ts';
import type { Edge } from './edge.ts';
import { docxStyles } from './styles.ts';

/** Pages with their head and foot. */
export type Section = Partial<Edge> & { children: FileChild[]; properties?: ISectionOptions['properties'] };

/** A Word file of what is written; `pass` gave the lists and the notes while the text was made. */
export async function makeFile({
  pass,
  merk: brand,
  origin,
  stamp,
  title,
  place,
  sections,
  update = false,
  size,
}: {
  pass: DocxPass;
  merk: Brand;
  origin: Origin;
  stamp: Stamp | undefined;
  title: string;
  /** A place to write the footnotes at. */
  place: DocxSpot;
  sections: Section[];
  /** Whether Word must work out the page numbers of contents and index when it opens the file. */
  update?: boolean;
  /** As a page of the handbook when absent. */
  size?: Setting | undefined;
}): Promise<Uint8Array> {
  const notes = pass.notes.map(({ blocks: contents }) => ({
    children: blocks(noteBlocks(contents), { ...place, style: 'FootnoteText', footnotes: new Map() }).filter(
      (block) => block instanceof Paragraph,
    ),
  }));
  const document = new Document({
    title,
    creator: origin.uitgever,
    lastModifiedBy: origin.uitgever,
    description: [origin.handboek, origin.editie, origin.versie].filter(Boolean).join(', '),
    customProperties: fileProperties(stamp, origin),
    styles: docxStyles(brand, size),
    numbering: { config: pass.numbering.config() },
    footnotes: Object.fromEntries(notes.map((note, i) => [i + 1, note])),
    // Word parts words in the whole file or nowhere; which styles take part, stands with those.
    hyphenation: { autoHyphenation: true },
    features: { updateFields: update },
    sections: sections.map(({ properties, ...rest }) => ({
      ...rest,
      properties: {
        ...properties,
        page: properties?.page ?? {
          size: { width: SHEET.width, height: SHEET.height },
          margin: {
            top: size?.marge ?? SHEET.marge,
            bottom: size?.marge ?? SHEET.marge,
            left: size?.side ?? SHEET.marge,
            right: size?.side ?? SHEET.marge,
            header: size && size.marge < 1000 ? 350 : 700,
            footer: size && size.marge < 1000 ? 350 : 700,
          },
        },
      },
    })),
  });
  return repack(await Packer.pack(document, 'uint8array'), origin.datum, brand);
}
