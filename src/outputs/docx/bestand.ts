import { Document, Packer, Paragraph, type FileChild, type ISectionOptions } from 'docx';
import type { Merk } from '../../model/huisstijl/basis.ts';
import type { Afkomst } from '../shared/kantoor/opties.ts';
import { blokken } from './blok.ts';
import { nootBlokken } from '../shared/kantoor/noot.ts';
import type { Gang, Plek } from './gang.ts';
import { herpak } from './herpak.ts';
import { BLAD, EEN_BLAD } from '../shared/kantoor/maten.ts';
import type { Rand } from './rand.ts';
import { stijlen } from './stijlen.ts';

type Sectie = Partial<Rand> & { children: FileChild[]; properties?: ISectionOptions['properties'] };

/** A Word file of what is written; `gang` gave the lists and the notes while the text was made. */
export async function maakBestand({
  gang,
  merk,
  afkomst,
  titel,
  plek,
  secties,
  bijwerken = false,
  eenBlad = false,
}: {
  gang: Gang;
  merk: Merk;
  afkomst: Afkomst;
  titel: string;
  /** A place to write the footnotes at. */
  plek: Plek;
  secties: Sectie[];
  /** Whether Word must work out the page numbers of contents and index when it opens the file. */
  bijwerken?: boolean;
  /** Whether all is set smaller, to stand on one sheet. */
  eenBlad?: boolean;
}): Promise<Uint8Array> {
  const noten = gang.noten.map(({ blokken: inhoud }) => ({
    children: blokken(nootBlokken(inhoud), { ...plek, stijl: 'FootnoteText', voetnoten: new Map() }).filter(
      (blok) => blok instanceof Paragraph,
    ),
  }));
  const document = new Document({
    title: titel,
    creator: afkomst.uitgever,
    lastModifiedBy: afkomst.uitgever,
    description: `${afkomst.handboek}, ${afkomst.editie}, ${afkomst.versie}`,
    styles: stijlen(merk, eenBlad ? EEN_BLAD.maal : 1),
    numbering: { config: gang.nummering.config() },
    footnotes: Object.fromEntries(noten.map((noot, i) => [i + 1, noot])),
    // Word parts words in the whole file or nowhere; which styles take part, stands with those.
    hyphenation: { autoHyphenation: true },
    features: { updateFields: bijwerken },
    sections: secties.map(({ properties, ...rest }) => ({
      ...rest,
      properties: {
        ...properties,
        page: {
          size: { width: BLAD.breedte, height: BLAD.hoogte },
          margin: {
            top: eenBlad ? EEN_BLAD.marge : BLAD.marge,
            bottom: eenBlad ? EEN_BLAD.marge : BLAD.marge,
            left: eenBlad ? EEN_BLAD.zij : BLAD.marge,
            right: eenBlad ? EEN_BLAD.zij : BLAD.marge,
            header: eenBlad ? 350 : 700,
            footer: eenBlad ? 350 : 700,
          },
        },
      },
    })),
  });
  return herpak(await Packer.pack(document, 'uint8array'), afkomst.datum, merk);
}
