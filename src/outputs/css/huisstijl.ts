import { basisOf, families, type Brand, type Schema } from '../../house-style/basis.ts';
import { FONT_PARTS, fonts, replacement } from '../../house-style/fonts.ts';
import { certain } from '../../document/certain.ts';

/** Families under the names that NL Design System gives colours of meaning. */
const NLDS = {
  hoofd: 'accent-1',
  steun: 'accent-2',
  leren: 'positive',
  weten: 'warning',
  letop: 'negative',
} as const satisfies Record<(typeof families)[number], string>;

/**
 * A house style as CSS: the font with its stand-in, and the basis values for light and dark.
 * A letter that comes late is kept for the next page: however well the stand-in is stretched, some line would break
 * elsewhere and move what stands below it.
 * @param fontAddress where the file of a letter stands, by its name: `nunito`, `nunito-other`
 * @param plek what the values are given to; a page in another style than the edition's asks for more weight
 */
export function huisstijlCss(brand: Brand, fontAddress: (name: string) => string, place = ':root'): string {
  const { licht: light, donker: dark } = basisOf(brand);
  const inDark = values(dark);
  const colours = values(light).map(
    ([name, colour], i) => `--basis-color-${name}:light-dark(${colour},${certain(inDark[i])[1]})`,
  );
  const font = fonts[brand.letter];
  const { name, local, adjustment, above, under, between } = replacement(font);
  const shape = [
    `color-scheme:${{ beide: 'light dark', licht: 'light', donker: 'dark' }[brand.weergave]}`,
    `--basis-text-font-family-default:'${font.name}','${name}',${font.soort}`,
    `--basis-text-font-size-md:${brand.lettergrootte / 16}rem`,
    `--basis-text-line-height-md:${brand.regelhoogte}`,
    `--basis-heading-font-weight:${brand.kopdikte}`,
    `--basis-border-radius-md:${brand.hoek / 16}rem`,
    `--basis-border-width-sm:${brand.lijn}px`,
  ];
  return [
    ...FONT_PARTS.map(
      ({ suffix, range }) =>
        `@font-face{font-family:'${font.name}';src:url(${fontAddress(brand.letter + suffix)});font-weight:400 700;font-display:optional;unicode-range:${range}}`,
    ),
    `@font-face{font-family:'${name}';src:${local.map((local) => `local('${local}')`).join(',')};size-adjust:${adjustment};ascent-override:${above};descent-override:${under};line-gap-override:${between}}`,
    `@layer tokens{${place}{${[...shape, ...colours].join(';')}}@media print{${place}{color-scheme:light}}}`,
  ].join('\n');
}

/** The colours of one scheme with their names, always in the same order. */
function values(schema: Schema): [string, string][] {
  return [
    ['default-bg-document', schema.papier],
    ['default-bg-elevated', schema.verhoogd],
    ['default-bg-subtle', schema.zacht],
    ['default-border-subtle', schema.lijn],
    ['default-border-default', schema.lijnSterk],
    ['default-color-document', schema.inkt],
    ['default-color-subtle', schema.inktZacht],
    ['focus-border', schema.focus],
    ['header-bg-default', schema.balk],
    ['header-color-default', schema.opBalk],
    ['door-bg-default', schema.deurlicht],
    ...families.flatMap((family): [string, string][] => {
      const {
        vlak: surface,
        vlakSterk: surfaceStrong,
        lijn: stroke,
        tekst: text,
        vol: full,
        opVol: onFull,
      } = schema.family[family];
      const name = NLDS[family];
      const box: [string, string][] = [
        [`${name}-bg-subtle`, surface],
        [`${name}-border-default`, stroke],
        [`${name}-color-default`, text],
      ];
      // No page is of this family: it has boxes alone.
      if (family === 'letop') return box;
      return [
        ...box,
        [`${name}-bg-default`, surfaceStrong],
        [`${name}-inverse-bg-default`, full],
        [`${name}-inverse-color-default`, onFull],
      ];
    }),
  ];
}
