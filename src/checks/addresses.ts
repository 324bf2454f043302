import { adresVan } from '../model/adres.ts';
import { adresBoek } from '../page/address-book.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { onvolledigeAdressen } from './texts.ts';
import { certain } from '../document/certain.ts';

/** Published addresses and anchors that the handbook would lose, and new ones not yet in the ledger. */
export function checkAddresses(
  handboek: Handboek,
  { adressen, editieId, allesGelezen, gezien }: Context,
): Bevinding[] {
  // An edition may hide pages; only the national one answers for the ledger. An entry whose data
  // are wrong is reported for that, not for its address.
  if (editieId !== 'landelijk' || !allesGelezen) return [];
  if (!adressen)
    return [
      {
        bestand: 'adressen.yaml',
        rule: 'adres-nieuw',
        pad: [],
        message: 'De adressen van deze handleiding liggen nog niet vast.',
        hint: 'Draai npm run check -- --leg-adressen-vast en leg het bestand vast.',
      },
    ];
  const boek = adresBoek(handboek);
  const onvolledig = onvolledigeAdressen(handboek);
  // A source that only a withdrawn portret rested on goes with it.
  const ingetrokken = new Set(gezien.filter((item) => item.soort === 'bron').map(adresVan));
  const hier = { bestand: 'adressen.yaml' };
  const verdwenen = Object.entries(adressen.adressen).flatMap(([adres, ankers]): Bevinding[] => {
    const nu = boek.get(adres);
    if (!nu)
      return adres in adressen.doorverwijzingen
        ? []
        : [
            {
              ...hier,
              rule: 'adres-verdwenen',
              pad: ['adressen', adres],
              message: `Het adres ${adres} is gepubliceerd en bestaat niet meer.`,
              hint: `Zet de pagina terug, of schrijf bij doorverwijzingen: '${adres}': /nieuw-adres/.`,
            },
          ];
    if (onvolledig.has(adres)) return [];
    return ankers
      .filter(
        (anker) =>
          !nu.includes(anker) &&
          !ingetrokken.has(`${adres}#${anker}`) &&
          !(`${adres}#${anker}` in adressen.doorverwijzingen),
      )
      .map((anker): Bevinding => ({
        ...hier,
        rule: 'adres-verdwenen',
        pad: ['adressen', adres],
        message: `De plek ${adres}#${anker} is gepubliceerd en bestaat niet meer.`,
        hint: `Geef een kop weer de id «${anker}», of schrijf bij doorverwijzingen: '${adres}#${anker}': '${adres}#nieuwe-kop'.`,
      }));
  });
  const doelen = Object.entries(adressen.doorverwijzingen).flatMap(([van, naar]): Bevinding[] => {
    const [adres = '', anker] = naar.split('#');
    const ankers = boek.get(adres);
    return ankers && (!anker || ankers.includes(anker))
      ? []
      : [
          {
            ...hier,
            rule: 'link-kapot',
            pad: ['doorverwijzingen', van],
            message: `De doorverwijzing van ${van} gaat naar ${naar}, en dat bestaat niet.`,
            hint: 'Kies een adres dat bestaat.',
          },
        ];
  });
  const bezet = Object.keys(adressen.doorverwijzingen)
    .filter((van) => boek.has(van))
    .map((van): Bevinding => ({
      ...hier,
      rule: 'doorverwijzing-bezet',
      pad: ['doorverwijzingen', van],
      message: `Het adres ${van} verwijst door, maar er staat weer een pagina.`,
      hint: 'Haal deze doorverwijzing weg.',
    }));
  const nieuw = [...boek]
    .filter(([adres, ankers]) =>
      ankers
        .concat('')
        .some(
          (anker) =>
            !(adres in adressen.adressen) ||
            (anker !== '' && !certain(adressen.adressen[adres]).includes(anker)),
        ),
    )
    .map(([adres]) => adres);
  const fouten = [...verdwenen, ...doelen, ...bezet];
  if (nieuw.length === 0) return fouten;
  return [
    ...fouten,
    {
      ...hier,
      rule: 'adres-nieuw',
      pad: ['adressen'],
      message: `${nieuw.length} ${nieuw.length === 1 ? 'pagina heeft adressen of ankers die' : 'pagina’s hebben adressen of ankers die'} nog niet vastliggen: ${nieuw.slice(0, 3).join(', ')}${nieuw.length > 3 ? ' …' : ''}.`,
      hint: 'Draai npm run check -- --leg-adressen-vast en leg het bestand vast.',
    },
  ];
}
