import type { OverzichtSoort } from '../../kinds/index.ts';
import type { Handboek } from '../../model/handboek.ts';
import type { Merk } from '../../model/huisstijl/basis.ts';
import { bookFor, partBookFor } from '../../page/book/book.ts';
import { plainPageFor } from '../../page/plain-page.ts';
import type { EntryWithPage } from '../../page/page-for.ts';
import { laadBeelden, type LeesBeeld } from './beeld.ts';
import { bewaarder } from './bewaar.ts';
import { boekDocument } from './boek.ts';
import { maakCompiler, type Compiler } from './compileer.ts';
import { uitgaveVan, type Document } from './document.ts';
import { handoutDocument } from './handout.ts';
import { leesBronnen, maakLetters } from './letters.ts';

/** What PDFs need from the disk. */
export interface Opties {
  /** The project folder. */
  root: string;
  /** The bytes of an image of the content, by the name in its address. */
  beeld: LeesBeeld;
  /** Whether a PDF that was made before from exactly the same may be given again; a measurement wants it made. */
  bewaar?: boolean;
}

/** The whole handbook as a PDF, or one part of it. Errors are in Dutch and name the page. */
export async function boekPdf(
  handboek: Handboek,
  soort: OverzichtSoort | 'alles',
  opties: Opties,
): Promise<Uint8Array> {
  const boek = soort === 'alles' ? bookFor(handboek) : partBookFor(handboek, soort);
  const stukken = boek.parts.flatMap((deel) => deel.pages);
  const merk = handboek.editie.huisstijl;
  return zet(boekDocument(boek, merk, await laadBeelden(stukken, opties.beeld)), merk, opties);
}

/** One page of the handbook as a PDF to hand out. */
export async function handoutPdf(
  handboek: Handboek,
  entry: EntryWithPage,
  opties: Opties,
): Promise<Uint8Array> {
  const stuk = plainPageFor(handboek, entry);
  const merk = handboek.editie.huisstijl;
  const beelden = await laadBeelden([stuk], opties.beeld);
  return zet(handoutDocument(stuk, uitgaveVan(handboek), merk, beelden), merk, opties);
}

/** One for each house style: files have been read, and what was set before need not be set again. */
const zetters = new Map<string, Promise<Zetter>>();
interface Zetter {
  bewaard: Awaited<ReturnType<typeof bewaarder>>;
  maak: (document: Document) => Promise<Uint8Array>;
}

async function zet(document: Document, merk: Merk, { root, bewaar = true }: Opties): Promise<Uint8Array> {
  const sleutel = `${root}\0${merk.letter}\0${merk.kopdikte}`;
  if (!zetters.has(sleutel)) zetters.set(sleutel, maakZetter(root, merk));
  const { bewaard, maak } = await zetters.get(sleutel)!;
  return bewaar ? bewaard(document, () => maak(document)) : maak(document);
}

async function maakZetter(root: string, merk: Merk): Promise<Zetter> {
  const bronnen = await leesBronnen(root, merk);
  let compiler: Promise<Compiler> | undefined;
  return {
    bewaard: await bewaarder(
      root,
      bronnen.map(({ bestand }) => bestand),
    ),
    maak: async (document) => {
      // Not before it is needed: most builds have all their PDFs already.
      compiler ??= maakLetters(bronnen, merk).then((letters) => maakCompiler(root, letters));
      return (await compiler)(document);
    },
  };
}
