import type { Handboek } from '../../model/handboek.ts';
import type { Merk } from '../../model/huisstijl/basis.ts';
import { heel, uitgeverVan } from '../../model/metadata/pagina.ts';
import { bookFor } from '../../page/book/book.ts';
import type { Book } from '../../page/book/types.ts';
import { media } from '../files/media-types.ts';
import { zipVan } from '../shared/zip.ts';
import { beeldenVerzamelaar } from './beelden.ts';
import { bladVanDeel, bladVanStuk, bronnenblad, colofonblad, registerblad } from './bladen.ts';
import { naarIn } from './links.ts';
import { navblad } from './nav.ts';
import { omslagblad, omslagSvg } from './omslag.ts';
import { pakket, type Bijlage } from './opf.ts';
import { stijl } from './stijl.ts';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/pakket.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** All that stands in the file. */
export interface EpubInput {
  boek: Book;
  merk: Merk;
  uitgever: string | undefined;
  /** Where the book stands, which is its name too. */
  adres: string;
}

export const epubInput = (handboek: Handboek, adres: string): EpubInput => ({
  boek: bookFor(handboek),
  merk: handboek.editie.huisstijl,
  uitgever: uitgeverVan(handboek),
  adres: heel(handboek, adres),
});

/**
 * The whole handbook as EPUB 3: one file per page, links between them, one list of sources.
 * @param leesBeeld the bytes of an image, by its name in the folder with images
 */
export async function epubVan(
  { boek, merk, uitgever, adres }: EpubInput,
  leesBeeld: (naam: string) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const beelden = beeldenVerzamelaar();
  const context = { merk, naar: naarIn(boek), beeld: beelden.plek };
  const bladen = [
    omslagblad(boek),
    navblad(boek),
    ...boek.parts.flatMap((deel) => [
      bladVanDeel(deel, context),
      ...deel.pages.map((stuk) => bladVanStuk(stuk, context)),
    ]),
    ...(boek.sources.length > 0 ? [bronnenblad(boek, context)] : []),
    ...(boek.register.length > 0 ? [registerblad(boek, context)] : []),
    colofonblad(boek),
  ];
  const bijlagen: Bijlage[] = [
    { naam: 'stijl.css', type: 'text/css' },
    { naam: 'omslag.svg', type: 'image/svg+xml', eigenschap: 'cover-image' },
    ...beelden.bijlagen(),
  ];
  const inBoek = [
    { naam: 'pakket.opf', inhoud: pakket({ boek, uitgever, adres }, bladen, bijlagen) },
    { naam: 'stijl.css', inhoud: stijl(merk) },
    { naam: 'omslag.svg', inhoud: omslagSvg(boek, merk) },
    ...bladen.map(({ naam, xhtml }) => ({ naam: `${naam}.xhtml`, inhoud: xhtml })),
    ...(await beelden.lees(leesBeeld)),
  ];
  return zipVan(
    [
      // First and not packed, so that a program knows the file by its first bytes (OCF 4.3).
      { naam: 'mimetype', inhoud: media.epub, los: true },
      { naam: 'META-INF/container.xml', inhoud: CONTAINER },
      ...inBoek.map((bestand) => ({ ...bestand, naam: `EPUB/${bestand.naam}` })),
    ],
    boek.date,
  );
}
