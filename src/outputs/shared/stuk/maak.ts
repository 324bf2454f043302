import type { SectieId } from '../../../text/nl.ts';
import { nl } from '../../../text/nl.ts';
import type { BlokVan, Cel, StukBlok, StukZin } from './types.ts';

/** Small makers of building blocks, so that a page reads as what it shows. */
export const tekst = (value: string): StukZin => ({ type: 'tekst', value });
export const sterk = (value: string): StukZin => ({ type: 'sterk', children: [tekst(value)] });
export const klein = (value: string): StukZin => ({ type: 'klein', children: [tekst(value)] });
export const link = (naar: string, titel: string): StukZin => ({
  type: 'link',
  naar,
  children: [tekst(titel)],
});

export const alinea = (...children: StukZin[]): StukBlok => ({ type: 'alinea', children });

/** A heading of the page's own. */
export const kop = (id: string, titel: string, niveau = 2): StukBlok => ({
  type: 'kop',
  niveau,
  id,
  children: [tekst(titel)],
});

/** A section that the page makes from fields; nothing at all without content. */
export const sectie = (id: SectieId, blokken: readonly StukBlok[]): StukBlok[] =>
  blokken.length > 0 ? [kop(id, nl.secties[id]), ...blokken] : [];

/** A list with one sentence per item; nothing without items. */
export const zinnenlijst = (punten: readonly StukZin[][]): StukBlok[] =>
  punten.length > 0
    ? [
        {
          type: 'lijst',
          genummerd: false,
          start: 1,
          punten: punten.map((children) => ({ blokken: [alinea(...children)] })),
        },
      ]
    : [];

/** Links as words in a row: `Een, Twee`. */
export const linkrij = (links: readonly { titel: string; adres: string }[]): StukZin[] =>
  links.flatMap(({ adres, titel }, i) => [...(i > 0 ? [tekst(', ')] : []), link(adres, titel)]);

export const linklijst = (links: readonly { titel: string; adres: string }[]): StukBlok[] =>
  zinnenlijst(links.map(({ adres, titel }) => [link(adres, titel)]));

export const cel = (...children: StukZin[]): Cel => ({ blokken: [alinea(...children)] });
export const rechts = (...children: StukZin[]): Cel => ({ ...cel(...children), uitlijning: 'rechts' });
export const midden = (...children: StukZin[]): Cel => ({ ...cel(...children), uitlijning: 'midden' });

export const tabel = (
  naam: string,
  kop: Cel[],
  rijen: Cel[][],
  { rijkop = false } = {},
): BlokVan<'tabel'> => ({ type: 'tabel', naam, kop, rijen, rijkop });

/** Names with what they stand for, without the empty ones. */
export const kenmerken = (
  rijen: readonly { naam: string; waarde: string | StukZin[] | StukBlok[] | undefined }[],
): StukBlok[] => {
  const gevuld = rijen.flatMap(({ naam, waarde }) => {
    if (waarde === undefined || waarde.length === 0) return [];
    return [{ naam, blokken: alsBlokken(waarde) }];
  });
  return gevuld.length > 0 ? [{ type: 'kenmerken', rijen: gevuld }] : [];
};

const ZINNEN = new Set<string>([
  'tekst',
  'code',
  'regeleinde',
  'nadruk',
  'sterk',
  'klein',
  'link',
  'noot',
  'bron',
  'invulveld',
]);
function alsBlokken(waarde: string | StukZin[] | StukBlok[]): StukBlok[] {
  if (typeof waarde === 'string') return [alinea(tekst(waarde))];
  const [eerste] = waarde;
  return eerste && ZINNEN.has(eerste.type) ? [alinea(...(waarde as StukZin[]))] : (waarde as StukBlok[]);
}
