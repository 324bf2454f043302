import { basisOf, type Brand } from '../../house-style/basis.ts';
import type { Slide } from '../../page/slides.ts';
import { nl } from '../../text/nl.ts';
import { element } from '../files/xml.ts';
import { noteParagraphs, paragraphs, placeholder, tree } from './drawing.ts';
import { sizeFor } from './fit.ts';
import { logoPicture, type SlideLogo } from './logo.ts';
import { BOXES, colourMap, numberPlace, part, SIZES } from './looks.ts';

/** How a slide refers to the logo on it. */
export const LOGO_REL = 'rId3';

/** Whether a slide shows its title in the middle: there are no points below it. */
export const isTitleSlide = ({ points }: Slide): boolean => points.length === 0;

/** A slide: its title first, then its points, then its number, which is the order in which it is read. */
export function slide(own: Slide, brand: Brand, logo?: SlideLogo): string {
  const { licht: light } = basisOf(brand);
  const { slides: word } = nl.module;
  const { title, subtitle, points } = own;
  const middle = isTitleSlide(own);
  const titleBox = middle ? BOXES.centre : BOXES.title;
  const titleSize = sizeFor([title], titleBox, middle ? SIZES.centre : SIZES.title, true);
  const shapes = [
    placeholder({
      id: 2,
      name: word.title,
      role: middle ? 'ctrTitle' : 'title',
      box: titleBox,
      text: paragraphs([title], { size: titleSize, colour: light.family.hoofd.tekst, bold: true }),
      middle: true,
    }),
    ...(subtitle
      ? [
          placeholder({
            id: 3,
            name: word.subtitle,
            role: 'subTitle',
            index: 1,
            box: BOXES.subtitle,
            text: paragraphs([subtitle], {
              size: sizeFor([subtitle], BOXES.subtitle, SIZES.subtitle),
              colour: light.inkt,
            }),
          }),
        ]
      : []),
    ...(points.length > 0
      ? [
          placeholder({
            id: 3,
            name: word.words,
            role: 'body',
            index: 1,
            box: BOXES.body,
            text: paragraphs(points, { size: pointsSize(points), colour: light.inkt }, points.length > 1),
            middle: points.length === 1,
          }),
        ]
      : []),
    numberPlace(light.inktZacht),
    ...(logo && middle ? [logoPicture(logo, 'title', 6, LOGO_REL)] : []),
  ];
  return part(
    'p:sld',
    element('p:cSld', {}, tree(shapes)) + element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
}

/** Beside the mark of a point there is a little less room. */
const pointsSize = (points: readonly string[]): number =>
  sizeFor(
    points,
    { ...BOXES.body, width: BOXES.body.width - 32 },
    points.length === 1 ? SIZES.single : SIZES.body,
  );

const NOTE = { x: 54, y: 400, width: 432, height: 300 };
const IMAGE = { x: 54, y: 72, width: 432, height: 243 };

/** The picture of a slide, and below it what the trainer reads beside it. */
const noteTree = (texts: Slide['notes'], image: { index?: number } = {}): string =>
  element(
    'p:cSld',
    {},
    tree([
      placeholder({ id: 2, name: nl.module.slides.image, role: 'sldImg', ...image, box: IMAGE, text: '' }),
      placeholder({
        id: 3,
        name: nl.module.slides.notes,
        role: 'body',
        index: 1,
        box: NOTE,
        text: noteParagraphs(texts),
      }),
    ]),
  );

/** What the trainer reads beside a slide. */
export const notes = ({ notes: texts }: Slide): string =>
  part('p:notes', noteTree(texts) + element('p:clrMapOvr', {}, element('a:masterClrMapping')));

export const notesMaster = (): string => part('p:notesMaster', noteTree([], { index: 2 }) + colourMap());
