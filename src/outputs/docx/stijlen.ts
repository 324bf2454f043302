import {
  BorderStyle,
  LineRuleType,
  ShadingType,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { basisVan, type Merk } from '../../model/huisstijl/basis.ts';
import { letterVan, stijlenVan, type Stijl } from '../shared/kantoor/stijl.ts';
import { hex, twips } from './maten.ts';

/** The named styles of the file; language and letter stand below them all. */
export function stijlen(merk: Merk, maal = 1): IStylesOptions {
  const alle = stijlenVan(merk, maal);
  const letter = letterVan(merk).naam;
  return {
    default: {
      document: {
        run: {
          font: letter,
          size: Math.round(22 * maal),
          color: hex(basisVan(merk).licht.inkt),
          language: { value: 'nl-NL' },
        },
      },
    },
    paragraphStyles: alle.filter(({ soort }) => soort === 'alinea').map(alineastijl),
    characterStyles: alle.filter(({ soort }) => soort === 'teken').map(tekenstijl),
  };
}

const algemeen = ({ id, naam, basis, volgende }: Stijl) => ({
  id,
  name: naam,
  ...(basis && { basedOn: basis }),
  ...(volgende && { next: volgende }),
  quickFormat: true,
});

function alineastijl(stijl: Stijl): IParagraphStyleOptions {
  const { boven, onder, regel, inspring, hang, niveau, lijn, vlak, dop } = stijl;
  const spacing = {
    ...(boven !== undefined && { before: twips(boven) }),
    ...(onder !== undefined && { after: twips(onder) }),
    ...(regel !== undefined && { line: Math.round(regel * 240), lineRule: LineRuleType.AUTO }),
  };
  return {
    ...algemeen(stijl),
    run: letters(stijl),
    paragraph: {
      ...(Object.keys(spacing).length > 0 && { spacing }),
      ...(inspring !== undefined && {
        indent: { left: twips(inspring), ...(hang && { hanging: twips(hang) }) },
      }),
      // Without it LibreOffice takes a heading for a plain paragraph.
      ...(niveau !== undefined && { outlineLevel: niveau - 1 }),
      ...(stijl.bijVolgende && { keepNext: true }),
      ...(lijn && {
        border: {
          [{ links: 'left', onder: 'bottom', boven: 'top' }[lijn.plek]]: {
            style: BorderStyle.SINGLE,
            color: hex(lijn.kleur),
            size: lijn.dikte * 8,
            space: 6,
          },
          ...(dop && vlak && { top: { style: BorderStyle.SINGLE, color: hex(vlak), size: 8, space: 3 } }),
        },
      }),
      ...(vlak && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(vlak) } }),
    },
  };
}

const tekenstijl = (stijl: Stijl): ICharacterStyleOptions => ({
  ...algemeen(stijl),
  run: {
    ...letters(stijl),
    ...(stijl.vlak && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(stijl.vlak) } }),
  },
});

const letters = ({ maat, vet, cursief, kleur, vasteBreedte, hoog, onderstreept }: Stijl) => ({
  ...(maat !== undefined && { size: maat * 2 }),
  ...(vet !== undefined && { bold: vet }),
  ...(cursief !== undefined && { italics: cursief }),
  ...(kleur && { color: hex(kleur) }),
  ...(vasteBreedte && { font: 'Courier New', noProof: true }),
  ...(hoog && { superScript: true }),
  ...(onderstreept && { underline: {} }),
});
