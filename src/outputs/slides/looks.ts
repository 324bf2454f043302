import { basisOf, type Brand } from '../../house-style/basis.ts';
import { officeLetterOf } from '../office/style.ts';
import { element } from '../files/xml.ts';
import { nl } from '../../text/nl.ts';
import { fill, paragraphs, placeholder, slideNumber, surface, tree } from './drawing.ts';
import { logoPicture, type SlideLogo } from './logo.ts';
import { SLIDE, type Box } from './fit.ts';

/** Where things stand on a slide. */
export const BOXES = {
  title: { x: 60, y: 36, width: 840, height: 96 },
  body: { x: 60, y: 144, width: 840, height: 346 },
  /** A title by itself, in the middle. */
  centre: { x: 60, y: 150, width: 840, height: 150 },
  subtitle: { x: 60, y: 306, width: 840, height: 90 },
  number: { x: 840, y: 500, width: 84, height: 28 },
} satisfies Record<string, Box>;

/** The letter sizes of titles and of points, the best first. Below 20 who sits at the back cannot read it. */
export const SIZES = {
  title: [40, 36, 32, 28, 24, 20],
  centre: [60, 54, 48, 40, 36, 28, 20],
  /** One point by itself, in the middle. */
  single: [48, 44, 40, 36, 32, 28, 26, 24, 22, 20, 18, 16, 14, 12],
  body: [36, 32, 28, 26, 24, 22, 20, 18, 16, 14, 12],
  subtitle: [24, 22, 20, 16, 12],
} satisfies Record<string, readonly [number, ...number[]]>;

const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};
export const part = (
  name: string,
  contents: string,
  attributes: Record<string, string | number> = {},
): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(name, { ...NAMESPACES, ...attributes }, contents)}`;

const MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};
export const colourMap = (): string => element('p:clrMap', MAP);

/** The colours and letters of the house style, as the program offers them for what one adds. */
export function theme(brand: Brand): string {
  const { licht: light } = basisOf(brand);
  const { family } = light;
  const colour = (name: string, hex: string) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val: hex.slice(1).toUpperCase() }));
  const letter = officeLetterOf(brand).name;
  const font = (name: string) =>
    element(
      `a:${name}`,
      {},
      element('a:latin', { typeface: letter }) +
        element('a:ea', { typeface: '' }) +
        element('a:cs', { typeface: '' }),
    );
  const plain = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = element('a:ln', { w: 9525 }, plain);
  const effect = element('a:effectStyle', {}, element('a:effectLst'));
  return part(
    'a:theme',
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name: 'Huisstijl' },
        colour('dk1', light.inkt) +
          colour('lt1', light.papier) +
          colour('dk2', family.hoofd.tekst) +
          colour('lt2', light.zacht) +
          [family.hoofd, family.steun, family.leren, family.weten, family.letop, family.hoofd]
            .map(({ vol: full }, i) => colour(`accent${i + 1}`, full))
            .join('') +
          colour('hlink', family.hoofd.tekst) +
          colour('folHlink', family.hoofd.tekst),
      ) +
        element('a:fontScheme', { name: 'Huisstijl' }, font('majorFont') + font('minorFont')) +
        element(
          'a:fmtScheme',
          { name: 'Huisstijl' },
          element('a:fillStyleLst', {}, plain.repeat(3)) +
            element('a:lnStyleLst', {}, line.repeat(3)) +
            element('a:effectStyleLst', {}, effect.repeat(3)) +
            element('a:bgFillStyleLst', {}, plain.repeat(3)),
        ),
    ),
    { name: 'Huisstijl' },
  );
}

const background = (hex: string): string =>
  element('p:bg', {}, element('p:bgPr', {}, fill(hex) + element('a:effectLst')));

/** The place of the number, the same on every slide and on what it is made after. */
export const numberPlace = (hex: string): string =>
  placeholder({
    id: 5,
    name: nl.module.slides.number,
    role: 'sldNum',
    index: 4,
    box: BOXES.number,
    text: slideNumber(hex),
  });

/** What all slides have: paper, a bar at the left, and the places of title, words and number. */
export function master(brand: Brand, layouts: readonly string[]): string {
  const { licht: light } = basisOf(brand);
  const { tekst: main, vol: full } = light.family.hoofd;
  const style = (name: string, size: number, hex: string, bold: boolean) =>
    element(
      `p:${name}`,
      {},
      element(
        'a:lvl1pPr',
        {},
        element(
          'a:defRPr',
          { lang: 'nl-NL', sz: size * 100, b: bold ? 1 : 0 },
          fill(hex) + element('a:latin', { typeface: name === 'titleStyle' ? '+mj-lt' : '+mn-lt' }),
        ),
      ),
    );
  return part(
    'p:sldMaster',
    element(
      'p:cSld',
      {},
      background(light.papier) +
        tree([
          surface(2, 'Balk', { x: 0, y: 0, width: 24, height: SLIDE.height }, full),
          placeholder({
            id: 3,
            name: nl.module.slides.title,
            role: 'title',
            box: BOXES.title,
            text: paragraphs([nl.module.slides.title], { size: 40, colour: main, bold: true }),
            middle: true,
          }),
          placeholder({
            id: 4,
            name: nl.module.slides.words,
            role: 'body',
            index: 1,
            box: BOXES.body,
            text: paragraphs([nl.module.slides.words], { size: 28, colour: light.inkt }),
          }),
          numberPlace(light.inktZacht),
        ]),
    ) +
      colourMap() +
      element(
        'p:sldLayoutIdLst',
        {},
        layouts.map((id, i) => element('p:sldLayoutId', { id: 2_147_483_649 + i, 'r:id': id })).join(''),
      ) +
      element(
        'p:txStyles',
        {},
        style('titleStyle', 40, main, true) +
          style('bodyStyle', 28, light.inkt, false) +
          style('otherStyle', 18, light.inkt, false),
      ),
  );
}

/** How a layout refers to the logo on it. */
export const LAYOUT_LOGO_REL = 'rId2';

/** The two kinds of slides: a title in the middle, or a title with points. */
export function layout(kind: 'title' | 'obj', brand: Brand, logo?: SlideLogo): string {
  const { licht: light } = basisOf(brand);
  const { tekst: main } = light.family.hoofd;
  const { slides: word } = nl.module;
  const title = { size: 40, colour: main, bold: true };
  const words = { size: 28, colour: light.inkt };
  const shapes =
    kind === 'title'
      ? [
          placeholder({
            id: 2,
            name: word.title,
            role: 'ctrTitle',
            box: BOXES.centre,
            text: paragraphs([word.title], title),
            middle: true,
          }),
          placeholder({
            id: 3,
            name: word.subtitle,
            role: 'subTitle',
            index: 1,
            box: BOXES.subtitle,
            text: paragraphs([word.subtitle], words),
          }),
        ]
      : [
          placeholder({
            id: 2,
            name: word.title,
            role: 'title',
            box: BOXES.title,
            text: paragraphs([word.title], title),
            middle: true,
          }),
          placeholder({
            id: 3,
            name: word.words,
            role: 'body',
            index: 1,
            box: BOXES.body,
            text: paragraphs([word.words], words),
          }),
        ];
  return part(
    'p:sldLayout',
    element(
      'p:cSld',
      { name: kind === 'title' ? word.title : word.words },
      tree([
        ...shapes,
        numberPlace(light.inktZacht),
        // On a slide with a title alone it stands large, and on that slide itself: programs read it there.
        ...(logo && kind === 'obj' ? [logoPicture(logo, kind, 6, LAYOUT_LOGO_REL)] : []),
      ]),
    ) + element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    { type: kind },
  );
}
