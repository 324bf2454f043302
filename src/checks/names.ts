import { isSoort } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
import { platteVelden, type Woorden } from './plain-fields.ts';
import { knopenVan } from './texts.ts';

/** Names of portrayed people outside their own portret, where withdrawing could not reach them. */
export function checkNames(handboek: Handboek): Bevinding[] {
  const personen = handboek.perSoort.portret.filter(({ data }) => !data.ingetrokken);
  const gevallen = personen.map(({ id, data }) => ({
    id,
    naam: data.naam,
    // A name may run on to the next line.
    patroon: `(?<!\\p{L})${data.naam.split(/\s+/).map(RegExp.escape).join('\\s+')}(?!\\p{L})`,
  }));
  // Nearly every text names nobody; one pattern finds that out without trying person after person.
  const iemand = new RegExp(gevallen.map(({ patroon }) => patroon).join('|'), 'u');
  return [...woorden(handboek)].flatMap(({ tekst, van, isPlat, ...hier }): Bevinding[] => {
    if (!iemand.test(tekst)) return [];
    return gevallen.flatMap(({ id, naam, patroon }) => {
      if (van === id) return [];
      return [...tekst.matchAll(new RegExp(patroon, 'gu'))].map(({ index }): Bevinding => ({
        ...hier,
        rule: 'naam-buiten-portret',
        binnen: { tekst, index },
        message: `De naam «${naam}» staat buiten het portret.`,
        hint: isPlat
          ? 'Schrijf de rol in plaats van de naam; in dit veld kan de naam niet verdwijnen als het portret wordt ingetrokken.'
          : `Schrijf <Naam portret="${id}"/>, zodat de naam verdwijnt als het portret wordt ingetrokken.`,
      }));
    });
  });
}

/** All words of the handbook, with the portret in which they may hold its name. */
function* woorden(handboek: Handboek): Generator<Woorden & { van?: string; isPlat: boolean }> {
  for (const { bestand, pad, node, entry } of knopenVan(handboek, 'text'))
    yield {
      bestand,
      pad,
      plek: node.plek,
      tekst: node.value,
      isPlat: false,
      ...(entry?.soort === 'portret' && { van: entry.id }),
    };
  for (const entry of handboek.alle)
    for (const veld of platteVelden(entry.bestand, entry.fields)) {
      // Who guided a meeting is tied to a portret there, and so withdrawn with it.
      if (isSoort(entry, 'verslag') && entry.data.begeleiders[Number(veld.pad[1])]?.portret) continue;
      yield { ...veld, isPlat: true, ...(entry.soort === 'portret' && { van: entry.id }) };
    }
}
