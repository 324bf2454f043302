import { basisVan, families, type Merk, type Schema } from '../../model/huisstijl/basis.ts';
import { letters, vervanger } from '../../model/huisstijl/letters.ts';

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
 * @param fontAdres where the font file of the letter stands
 * @param plek what the values are given to; a page in another style than the edition's asks for more weight
 */
export function huisstijlCss(merk: Merk, fontAdres: string, plek = ':root'): string {
  const { licht, donker } = basisVan(merk);
  const kleuren = waarden(licht).map(
    ([naam, kleur], i) => `--basis-color-${naam}:light-dark(${kleur},${waarden(donker)[i]![1]})`,
  );
  const letter = letters[merk.letter];
  const { naam, plaatselijk, aanpassing, boven, onder, tussen } = vervanger(letter);
  const vorm = [
    `color-scheme:${{ beide: 'light dark', licht: 'light', donker: 'dark' }[merk.weergave]}`,
    `--basis-text-font-family-default:'${letter.naam}','${naam}',${letter.soort}`,
    `--basis-text-font-size-md:${merk.lettergrootte / 16}rem`,
    `--basis-text-line-height-md:${merk.regelhoogte}`,
    `--basis-heading-font-weight:${merk.kopdikte}`,
    `--basis-border-radius-md:${merk.hoek / 16}rem`,
    `--basis-border-width-sm:${merk.lijn}px`,
  ];
  return [
    `@font-face{font-family:'${letter.naam}';src:url(${fontAdres}) format('woff2');font-weight:400 700;font-style:normal;font-display:optional}`,
    `@font-face{font-family:'${naam}';src:${plaatselijk.map((local) => `local('${local}')`).join(',')};size-adjust:${aanpassing};ascent-override:${boven};descent-override:${onder};line-gap-override:${tussen}}`,
    `@layer tokens{${plek}{${[...vorm, ...kleuren].join(';')}}@media print{${plek}{color-scheme:light}}}`,
  ].join('\n');
}

/** The colours of one scheme with their names, always in the same order. */
function waarden(schema: Schema): [string, string][] {
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
    ...families.flatMap((familie): [string, string][] => {
      const { vlak, vlakSterk, lijn, tekst, vol, opVol } = schema.familie[familie];
      const naam = NLDS[familie];
      return [
        [`${naam}-bg-subtle`, vlak],
        [`${naam}-bg-default`, vlakSterk],
        [`${naam}-border-default`, lijn],
        [`${naam}-color-default`, tekst],
        [`${naam}-inverse-bg-default`, vol],
        [`${naam}-inverse-color-default`, opVol],
      ];
    }),
  ];
}
