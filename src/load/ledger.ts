import { stringify } from 'yaml';
import { adresBoek } from '../page/address-book.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Adressen } from '../schema/adressen.ts';

/** The ledger with today's addresses and anchors added. Nothing that stood in it is lost. */
export function ledger(handboek: Handboek, oud: Adressen = { adressen: {}, doorverwijzingen: {} }): string {
  const boek = adresBoek(handboek);
  const adressen = [...new Set([...Object.keys(oud.adressen), ...boek.keys()])].sort();
  const samen = Object.fromEntries(
    adressen.map((adres) => [
      adres,
      [...new Set([...(oud.adressen[adres] ?? []), ...(boek.get(adres) ?? [])])].sort(),
    ]),
  );
  return KOP + stringify({ adressen: samen, doorverwijzingen: oud.doorverwijzingen }, { lineWidth: 0 });
}

const KOP = `# Elk adres en anker dat ooit gepubliceerd is. Wat hier staat, verdwijnt nooit:
# de controle geeft een fout. Moet een pagina toch weg of verhuizen, schrijf dan bij
# doorverwijzingen waar de lezer heen gaat. Nieuwe adressen voegt dit toe:
#   npm run check -- --leg-adressen-vast
`;
