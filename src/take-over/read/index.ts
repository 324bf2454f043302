import { stampIn, type Stamp } from '../../outputs/office/stamp.ts';
import { Refusal } from '../refusal.ts';
import { readDocx } from './docx.ts';
import { readOdt } from './odt.ts';
import type { ReturnedParagraph } from './paragraph.ts';
import { BROKEN, unpack } from './unpack.ts';

/** A file of Word or LibreOffice: what it says, and of which file of the handbook it was made. */
export interface ReturnedFile {
  stamp?: Stamp;
  paragraphs: ReturnedParagraph[];
}

/**
 * Reads a file that somebody changed. Changes that were tracked count as accepted.
 * @throws `Refusal` for what is no such file
 */
export function readReturned(bytes: Uint8Array): ReturnedFile {
  const parts = unpack(bytes);
  try {
    const read = parts.has('word/document.xml')
      ? readDocx(parts)
      : parts.has('content.xml')
        ? readOdt(parts)
        : undefined;
    if (!read) throw new Refusal('Dit is geen tekst van Word (.docx) of LibreOffice (.odt).');
    const stamp = stampIn(read.properties);
    return { paragraphs: read.paragraphs, ...(stamp && { stamp }) };
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    // Nested deeper than a program can follow, or not a document at all.
    throw new Refusal(BROKEN);
  }
}
