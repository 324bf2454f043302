import type { Handbook } from '../../handbook/handbook.ts';
import type { Brand } from '../../house-style/basis.ts';
import { fullAddress, publisherOf } from '../../page/metadata/page.ts';
import { bookFor } from '../../page/book/book.ts';
import type { Book } from '../../page/book/types.ts';

/** All that stands in the file. */
export interface EpubInput {
  book: Book;
  merk: Brand;
  publisher: string | undefined;
  /** Where the book stands, which is its name too. */
  address: string;
}

export const epubInput = (handbook: Handbook, address: string): EpubInput => ({
  book: bookFor(handbook),
  merk: handbook.editie.huisstijl,
  publisher: publisherOf(handbook),
  address: fullAddress(handbook, address),
});
