import type { Merk } from '../../model/huisstijl/basis.ts';
import type { Boek, Stuk } from '../shared/stuk/index.ts';
import { bewaarder } from './bewaar.ts';
import { boekDocument } from './boek.ts';
import { maakCompiler, type Compiler } from './compileer.ts';
import type { Document, Uitgave } from './document.ts';
import { handoutDocument } from './handout.ts';
import { leesBronnen, maakLetters } from './letters.ts';

export { uitgaveVan, type Uitgave } from './document.ts';

/** What PDFs need from the disk. */
export interface Opties {
  /** The project folder. */
  root: string;
  /** The images of the content, by the name in their address. */
  beelden?: ReadonlyMap<string, Uint8Array>;
  /** Whether a PDF that was made before may be given again; a measurement wants them made. */
  bewaar?: boolean;
}

/** Makes the PDFs of one house style. Errors are in Dutch and name the page that they are about. */
export interface PdfMaker {
  /** @param naam for messages */
  boek: (naam: string, boek: Boek) => Promise<Uint8Array>;
  handout: (naam: string, stuk: Stuk, uitgave: Uitgave) => Promise<Uint8Array>;
}

export async function pdfMaker(
  merk: Merk,
  { root, beelden = new Map(), bewaar = true }: Opties,
): Promise<PdfMaker> {
  const bronnen = await leesBronnen(root, merk);
  const bewaard = bewaar ? await bewaarder(root, bronnen.map(({ bestand }) => bestand)) : undefined;
  const beeld = (naam: string) => beelden.get(naam);
  let compiler: Promise<Compiler> | undefined;
  const maak = async (document: Document): Promise<Uint8Array> => {
    compiler ??= maakLetters(bronnen, merk).then((letters) => maakCompiler(root, letters));
    return (await compiler)(document);
  };
  const geef = (document: Document) =>
    bewaard ? bewaard(document, () => maak(document)) : maak(document);
  return {
    boek: (naam, boek) => geef(boekDocument(naam, boek, merk, beeld)),
    handout: (naam, stuk, uitgave) => geef(handoutDocument(naam, stuk, uitgave, merk, beeld)),
  };
}

/** The whole handbook, or one part of it, as a PDF. */
export async function boekPdf(boek: Boek, merk: Merk, opties: Opties): Promise<Uint8Array> {
  return (await pdfMaker(merk, opties)).boek(boek.titel, boek);
}

/** One page of the handbook as a PDF to hand out. */
export async function handoutPdf(stuk: Stuk, uitgave: Uitgave, merk: Merk, opties: Opties): Promise<Uint8Array> {
  return (await pdfMaker(merk, opties)).handout(stuk.titel, stuk, uitgave);
}
