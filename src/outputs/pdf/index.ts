import type { Handboek } from '../../model/handboek.ts';
import type { OverzichtSoort } from '../../kinds/index.ts';
import { bookFor, partBookFor } from '../../page/book/book.ts';
import { plainPageFor } from '../../page/plain-page.ts';
import type { EntryWithPage } from '../../page/page-for.ts';
import { laadBeelden, type LeesBeeld } from './beeld.ts';
import { boekDocument } from './boek.ts';
import { uitgaveVan, type Document } from './document.ts';
import { handoutDocument } from './handout.ts';
import { zetPdf, type PdfInput } from './zet.ts';

/** What PDFs need from the disk. */
export interface Opties {
  /** The project folder. */
  root: string;
  /** The bytes of an image of the content, by the name in its address. */
  beeld: LeesBeeld;
}

/** The whole handbook, or one part of it, ready to be set. Errors are in Dutch and name the page. */
export async function boekInput(
  handboek: Handboek,
  soort: OverzichtSoort | 'alles',
  beeld: LeesBeeld,
): Promise<PdfInput> {
  const boek = soort === 'alles' ? bookFor(handboek) : partBookFor(handboek, soort);
  const stukken = boek.parts.flatMap((deel) => deel.pages);
  const merk = handboek.editie.huisstijl;
  return inputVan(handboek, boekDocument(boek, merk, await laadBeelden(stukken, beeld)));
}

/** One page of the handbook to hand out, ready to be set. */
export async function handoutInput(
  handboek: Handboek,
  entry: EntryWithPage,
  beeld: LeesBeeld,
): Promise<PdfInput> {
  const stuk = plainPageFor(handboek, entry);
  const beelden = await laadBeelden([stuk], beeld);
  return inputVan(handboek, handoutDocument(stuk, uitgaveVan(handboek), handboek.editie.huisstijl, beelden));
}

const inputVan = ({ editie }: Handboek, document: Document): PdfInput => {
  const { letter, kopdikte } = editie.huisstijl;
  return { document, letter: { letter, kopdikte } };
};

/** The whole handbook as a PDF, or one part of it. */
export const boekPdf = async (
  handboek: Handboek,
  soort: OverzichtSoort | 'alles',
  { root, beeld }: Opties,
): Promise<Uint8Array> => zetPdf(await boekInput(handboek, soort, beeld), root);

/** One page of the handbook as a PDF to hand out. */
export const handoutPdf = async (
  handboek: Handboek,
  entry: EntryWithPage,
  { root, beeld }: Opties,
): Promise<Uint8Array> => zetPdf(await handoutInput(handboek, entry, beeld), root);
