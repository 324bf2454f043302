import type { Handboek } from '../../model/handboek.ts';
import type { Merk } from '../../model/huisstijl/basis.ts';
import { heel, uitgeverVan } from '../../model/metadata/pagina.ts';
import { bookFor } from '../../page/book/book.ts';
import type { Book } from '../../page/book/types.ts';

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
