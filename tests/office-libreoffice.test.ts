import { describe, expect, test } from 'vitest';
import { pieceDocx } from '../src/outputs/docx/index.ts';
import { pieceOdt } from '../src/outputs/odt/index.ts';
import { libreoffice, soffice } from './office/libreoffice.ts';
import { plainPiece, options } from './office/example.ts';

const putOm = libreoffice();

/** Opens a file in LibreOffice and gives back what that makes of it, as a flat OpenDocument text. */
const opened = (name: string, bytes: Uint8Array): string => putOm(name, bytes, 'fodt').toString('utf8');

describe.skipIf(!soffice)('LibreOffice (skipped where it is not installed)', () => {
  test.each([
    ['docx', pieceDocx],
    ['odt', pieceOdt],
  ])('opens a %s with headings, header rows, notes and language', async (soort, write) => {
    const read = opened(`stuk.${soort}`, await write(plainPiece, options));
    const headings = [...read.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>/g)].map(
      ([, level]) => level,
    );
    expect(headings).toEqual([
      '1',
      ...plainPiece.blocks.flatMap((block) => (block.type === 'heading' ? [String(block.depth)] : [])),
      '2',
    ]);
    expect(read.match(/<table:table-header-rows>/g)).toHaveLength(2);
    expect(read.match(/<text:note /g)).toHaveLength(1);
    expect(read).toContain('fo:language="nl"');
    expect(read).toContain('☐');
  });
});
