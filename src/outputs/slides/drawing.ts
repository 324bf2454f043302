import { element, xml } from '../files/xml.ts';
import { between, INSET, type Box } from './fit.ts';

/** Points as drawings count them: English Metric Units, 12,700 to a point. */
export const emu = (points: number): number => Math.round(points * 12_700);

const LANGUAGE = { lang: 'nl-NL' };
const colour = (hex: string): string => element('a:srgbClr', { val: hex.replace('#', '').toUpperCase() });
export const fill = (hex: string): string => element('a:solidFill', {}, colour(hex));

/** How letters look: size in points. */
export interface Letters {
  size: number;
  colour: string;
  bold?: boolean;
}

const runProperties = (name: string, { size, colour: hex, bold }: Letters): string =>
  element(name, { ...LANGUAGE, sz: size * 100, b: bold ? 1 : 0, dirty: 0 }, fill(hex));

/** Words as paragraphs, each a point of a list or not. */
export const paragraphs = (texts: readonly string[], letters: Letters, bullets = false): string =>
  (texts.length > 0 ? texts : [''])
    .map((text) => paragraph(text, letters, bullets, between(texts.length)))
    .join('');

function paragraph(text: string, letters: Letters, bullets: boolean, below: number): string {
  const hang = emu(letters.size * 0.9);
  const properties = element(
    'a:pPr',
    bullets ? { marL: hang, indent: -hang } : { marL: 0, indent: 0 },
    element('a:lnSpc', {}, element('a:spcPct', { val: 100_000 })) +
      element('a:spcAft', {}, element('a:spcPts', { val: Math.round(letters.size * below * 100) })) +
      (bullets
        ? element('a:buFont', { typeface: 'Arial' }) + element('a:buChar', { char: '•' })
        : element('a:buNone')),
  );
  return element(
    'a:p',
    {},
    properties +
      (text ? element('a:r', {}, runProperties('a:rPr', letters) + element('a:t', {}, xml(text))) : '') +
      runProperties('a:endParaRPr', letters),
  );
}

/** A notes page: plain words in the language of the handbook. */
export const noteParagraphs = (texts: readonly string[]): string =>
  (texts.length > 0 ? texts : [''])
    .map((text) =>
      element(
        'a:p',
        {},
        (text ? element('a:r', {}, element('a:rPr', LANGUAGE) + element('a:t', {}, xml(text))) : '') +
          element('a:endParaRPr', LANGUAGE),
      ),
    )
    .join('');

const place = ({ x, y, width, height }: Box): string =>
  element(
    'a:xfrm',
    {},
    element('a:off', { x: emu(x), y: emu(y) }) + element('a:ext', { cx: emu(width), cy: emu(height) }),
  );

/** A shape that holds words, in the role that programs read it by. */
export function placeholder({
  id,
  name,
  role,
  index,
  box,
  text,
  middle = false,
}: {
  id: number;
  name: string;
  role: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum' | 'sldImg';
  index?: number;
  box: Box;
  text: string;
  middle?: boolean;
}): string {
  const locks = role === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 };
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }) +
        element('p:cNvSpPr', {}, element('a:spLocks', locks)) +
        element('p:nvPr', {}, element('p:ph', { type: role, idx: index })),
    ) +
      element('p:spPr', {}, place(box) + element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))) +
      (role === 'sldImg'
        ? ''
        : element(
            'p:txBody',
            {},
            element(
              'a:bodyPr',
              {
                wrap: 'square',
                lIns: emu(INSET),
                rIns: emu(INSET),
                tIns: emu(INSET),
                bIns: emu(INSET),
                anchor: middle ? 'ctr' : 't',
              },
              element('a:noAutofit'),
            ) +
              element('a:lstStyle') +
              text,
          )),
  );
}

/** A surface without words, which screen readers pass over. */
export const surface = (id: number, name: string, box: Box, hex: string): string =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element(
        'p:cNvPr',
        { id, name },
        element(
          'a:extLst',
          {},
          element(
            'a:ext',
            { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
            element('adec:decorative', {
              'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
              val: 1,
            }),
          ),
        ),
      ) +
        element('p:cNvSpPr') +
        element('p:nvPr'),
    ) +
      element(
        'p:spPr',
        {},
        place(box) +
          element('a:prstGeom', { prst: 'rect' }, element('a:avLst')) +
          fill(hex) +
          element('a:ln', {}, element('a:noFill')),
      ) +
      element(
        'p:txBody',
        {},
        element('a:bodyPr') + element('a:lstStyle') + element('a:p', {}, element('a:endParaRPr', LANGUAGE)),
      ),
  );

/** The tree of shapes that slides, layouts and masters are made of. */
export const tree = (shapes: readonly string[]): string =>
  element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }) + element('p:cNvGrpSpPr') + element('p:nvPr'),
    ) +
      element(
        'p:grpSpPr',
        {},
        element(
          'a:xfrm',
          {},
          element('a:off', { x: 0, y: 0 }) +
            element('a:ext', { cx: 0, cy: 0 }) +
            element('a:chOff', { x: 0, y: 0 }) +
            element('a:chExt', { cx: 0, cy: 0 }),
        ),
      ) +
      shapes.join(''),
  );

/** The number of a slide, kept up to date by the program. */
export const slideNumber = (hex: string): string =>
  element(
    'a:p',
    {},
    element('a:pPr', { algn: 'r' }) +
      element(
        'a:fld',
        { id: '{F7021451-1387-4CA6-816F-3879F97B5CBC}', type: 'slidenum' },
        element('a:rPr', { ...LANGUAGE, sz: 1400 }, fill(hex)) + element('a:t', {}, '‹#›'),
      ) +
      element('a:endParaRPr', LANGUAGE),
  );

/** A picture, with what it shows for who does not see it. */
export const picture = (id: number, name: string, description: string, rel: string, box: Box): string =>
  element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      element('p:cNvPr', { id, name, descr: description }) +
        element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })) +
        element('p:nvPr'),
    ) +
      element(
        'p:blipFill',
        {},
        element('a:blip', { 'r:embed': rel }) + element('a:stretch', {}, element('a:fillRect')),
      ) +
      element('p:spPr', {}, place(box) + element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
  );
