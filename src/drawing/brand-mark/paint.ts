import type { Family as PageFamily } from '../../kinds/kind.ts';
import type { ColourFamily, Schema } from '../../house-style/basis.ts';
import type { Paint } from './door.ts';

/** The colours of a family of pages, as `site/styles/tokens.css` chooses them on the web. */
export const colourOf: Record<PageFamily, ColourFamily> = {
  doen: 'hoofd',
  leren: 'leren',
  zien: 'steun',
  weten: 'weten',
};

export const showOf = (schema: Schema, family: PageFamily) => schema.family[colourOf[family]];

/** Paints the drawings as `site/styles/brand-mark.css` does, in an image, where no style sheet is. */
export function withColour(schema: Schema, family: PageFamily): Paint {
  const { vlakSterk: surfaceStrong, tekst: text, vol: full, opVol: onFull } = showOf(schema, family);
  const { hoofd: main, steun: support, leren: learn } = schema.family;
  const fill = (colour: string) => `fill="${colour}"`;
  const pull = (colour: string, thickness: number) =>
    `fill="none" stroke="${colour}" stroke-width="${thickness}"`;
  return (rol) =>
    ({
      kozijn: fill(text),
      glas: fill(surfaceStrong),
      licht: fill(schema.deurlicht),
      roede: `${pull(text, 2.4)} stroke-linecap="round"`,
      blad: `${fill(full)} stroke="${onFull}" stroke-width="1.5"`,
      paneel: `${pull(onFull, 1.6)} opacity=".55"`,
      knop: fill(onFull),
      // Text would take whatever font the machine has; the image draws the number itself.
      nummer: 'display="none"',
      'muur-a': fill(main.vlakSterk),
      'muur-b': fill(support.vlakSterk),
      'muur-c': fill(learn.vlakSterk),
      dak: fill(support.lijn),
      raam: `${fill(schema.papier)} stroke="${text}" stroke-width="2"`,
      grond: fill(schema.lijn),
      pad: `${pull(support.tekst, 4)} stroke-linecap="round" stroke-dasharray="1 11"`,
      'mens-a': fill(support.tekst),
      'mens-b': fill(main.tekst),
      groen: fill(learn.lijn),
    })[rol];
}
