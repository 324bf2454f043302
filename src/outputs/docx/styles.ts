import {
  BorderStyle,
  LineRuleType,
  ShadingType,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { basisOf, type Brand } from '../../house-style/basis.ts';
import { officeLetterOf, stylesOf, type Style } from '../office/style.ts';
import type { Setting } from '../office/sizes.ts';
import { hex, twips } from './sizes.ts';

/** The named styles of the file; language and letter stand below them all. */
export function docxStyles(
  brand: Brand,
  setting: Pick<Setting, 'times' | 'air'> = { times: 1 },
): IStylesOptions {
  const all = stylesOf(brand, setting);
  const letter = officeLetterOf(brand).name;
  return {
    default: {
      document: {
        run: {
          font: letter,
          size: Math.round(22 * setting.times),
          color: hex(basisOf(brand).licht.inkt),
          language: { value: 'nl-NL' },
        },
      },
    },
    paragraphStyles: all.filter(({ soort }) => soort === 'alinea').map(paragraphStyle),
    characterStyles: all.filter(({ soort }) => soort === 'teken').map(characterStyle),
  };
}

const general = ({ id, name, basis, next }: Style) => ({
  id,
  name,
  ...(basis && { basedOn: basis }),
  ...(next && { next }),
  quickFormat: true,
});

function paragraphStyle(style: Style): IParagraphStyleOptions {
  const { above, under, line, indent, hang, level, stroke, surface, cap } = style;
  const spacing = {
    ...(above !== undefined && { before: twips(above) }),
    ...(under !== undefined && { after: twips(under) }),
    ...(line !== undefined && { line: Math.round(line * 240), lineRule: LineRuleType.AUTO }),
  };
  return {
    ...general(style),
    run: letters(style),
    paragraph: {
      ...(Object.keys(spacing).length > 0 && { spacing }),
      ...(indent !== undefined && {
        indent: { left: twips(indent), ...(hang && { hanging: twips(hang) }) },
      }),
      // Without it LibreOffice takes a heading for a plain paragraph.
      ...(level !== undefined && { outlineLevel: level - 1 }),
      ...(style.atNext && { keepNext: true }),
      ...(style.whole && { keepLines: true }),
      ...(stroke && {
        border: {
          [{ links: 'left', onder: 'bottom', boven: 'top' }[stroke.place]]: {
            style: BorderStyle.SINGLE,
            color: hex(stroke.colour),
            size: stroke.thickness * 8,
            space: 6,
          },
          ...(cap &&
            surface && { top: { style: BorderStyle.SINGLE, color: hex(surface), size: 8, space: 3 } }),
        },
      }),
      ...(surface && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(surface) } }),
    },
  };
}

const characterStyle = (style: Style): ICharacterStyleOptions => ({
  ...general(style),
  run: {
    ...letters(style),
    ...(style.surface && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(style.surface) } }),
  },
});

const letters = ({ size, bold, italic, colour, fixedWidth, high, underlined }: Style) => ({
  ...(size !== undefined && { size: size * 2 }),
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italics: italic }),
  ...(colour && { color: hex(colour) }),
  ...(fixedWidth && { font: 'Courier New', noProof: true }),
  ...(high && { superScript: true }),
  ...(underlined && { underline: {} }),
});
