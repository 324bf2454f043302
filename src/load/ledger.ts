import { stringify } from 'yaml';
import { addressBook } from '../page/address-book.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Addresses } from '../schema/addresses.ts';

/** The ledger with today's addresses and anchors added. Nothing that stood in it is lost. */
export function ledger(handbook: Handbook, old: Addresses = { adressen: {}, doorverwijzingen: {} }): string {
  const book = addressBook(handbook);
  const addresses = [...new Set([...Object.keys(old.adressen), ...book.keys()])].sort();
  const together = Object.fromEntries(
    addresses.map((address) => [
      address,
      [...new Set([...(old.adressen[address] ?? []), ...(book.get(address) ?? [])])].sort(),
    ]),
  );
  return (
    HEADING + stringify({ adressen: together, doorverwijzingen: old.doorverwijzingen }, { lineWidth: 0 })
  );
}

const HEADING = `# Elk adres en anker dat ooit gepubliceerd is. Wat hier staat, verdwijnt nooit:
# de controle geeft een fout. Moet een pagina toch weg of verhuizen, schrijf dan bij
# doorverwijzingen waar de lezer heen gaat. Nieuwe adressen voegt dit toe:
#   npm run check -- --leg-adressen-vast
`;
