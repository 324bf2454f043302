import { addressOf } from '../../handbook/address.ts';
import { addressBook } from '../../page/address-book.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { incompleteAddresses } from '../words/texts.ts';
import { certain } from '../../document/certain.ts';

/** Published addresses and anchors that the handbook would lose, and new ones not yet in the ledger. */
export function checkAddresses(
  handbook: Handbook,
  { addresses, editieId, everythingRead, seen }: Context,
): Finding[] {
  // An edition may hide pages; only the national one answers for the ledger. An entry whose data
  // are wrong is reported for that, not for its address.
  if (editieId !== 'landelijk' || !everythingRead) return [];
  if (!addresses)
    return [
      {
        bestand: 'adressen.yaml',
        rule: 'adres-nieuw',
        path: [],
        message: 'De adressen van deze handleiding liggen nog niet vast.',
        hint: 'Draai npm run check -- --leg-adressen-vast en leg het bestand vast.',
      },
    ];
  const book = addressBook(handbook);
  const incomplete = incompleteAddresses(handbook);
  // A source that only a withdrawn portret rested on goes with it.
  const withdrawn = new Set(seen.filter((item) => item.soort === 'bron').map(addressOf));
  const here = { bestand: 'adressen.yaml' };
  const gone = Object.entries(addresses.adressen).flatMap(([address, anchors]): Finding[] => {
    const nu = book.get(address);
    if (!nu)
      return address in addresses.doorverwijzingen
        ? []
        : [
            {
              ...here,
              rule: 'adres-verdwenen',
              path: ['adressen', address],
              message: `Het adres ${address} is gepubliceerd en bestaat niet meer.`,
              hint: `Zet de pagina terug, of schrijf bij doorverwijzingen: '${address}': /nieuw-adres/.`,
            },
          ];
    if (incomplete.has(address)) return [];
    return anchors
      .filter(
        (anchor) =>
          !nu.includes(anchor) &&
          !withdrawn.has(`${address}#${anchor}`) &&
          !(`${address}#${anchor}` in addresses.doorverwijzingen),
      )
      .map((anchor): Finding => ({
        ...here,
        rule: 'adres-verdwenen',
        path: ['adressen', address],
        message: `De plek ${address}#${anchor} is gepubliceerd en bestaat niet meer.`,
        hint: `Geef een kop weer de id «${anchor}», of schrijf bij doorverwijzingen: '${address}#${anchor}': '${address}#nieuwe-kop'.`,
      }));
  });
  const targets = Object.entries(addresses.doorverwijzingen).flatMap(([of, to]): Finding[] => {
    const [address = '', anchor] = to.split('#');
    const anchors = book.get(address);
    return anchors && (!anchor || anchors.includes(anchor))
      ? []
      : [
          {
            ...here,
            rule: 'link-kapot',
            path: ['doorverwijzingen', of],
            message: `De doorverwijzing van ${of} gaat naar ${to}, en dat bestaat niet.`,
            hint: 'Kies een adres dat bestaat.',
          },
        ];
  });
  const taken = Object.keys(addresses.doorverwijzingen)
    .filter((of) => {
      const [address = '', anchor] = of.split('#');
      return anchor === undefined ? book.has(address) : book.get(address)?.includes(anchor);
    })
    .map((of): Finding => ({
      ...here,
      rule: 'doorverwijzing-bezet',
      path: ['doorverwijzingen', of],
      message: `Het adres ${of} verwijst door, maar er staat weer ${of.includes('#') ? 'tekst' : 'een pagina'}.`,
      hint: 'Haal deze doorverwijzing weg.',
    }));
  const fresh = [...book]
    .filter(([address, anchors]) =>
      anchors
        .concat('')
        .some(
          (anchor) =>
            !(address in addresses.adressen) ||
            (anchor !== '' && !certain(addresses.adressen[address]).includes(anchor)),
        ),
    )
    .map(([address]) => address);
  const faults = [...gone, ...targets, ...taken];
  // An empty ledger is that of a handbook that nobody has read yet: its examples are still to go.
  if (fresh.length === 0 || Object.keys(addresses.adressen).length === 0) return faults;
  return [
    ...faults,
    {
      ...here,
      rule: 'adres-nieuw',
      path: ['adressen'],
      message: `${fresh.length} ${fresh.length === 1 ? 'pagina heeft adressen of ankers die' : 'pagina’s hebben adressen of ankers die'} nog niet vastliggen: ${fresh.slice(0, 3).join(', ')}${fresh.length > 3 ? ' …' : ''}.`,
      hint: 'Draai npm run check -- --leg-adressen-vast en leg het bestand vast.',
    },
  ];
}
