import { isSoort } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
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
  return [...knopenVan(handboek, 'text')].flatMap(({ bestand, pad, node, entry }): Bevinding[] => {
    if (!iemand.test(node.value)) return [];
    return gevallen.flatMap(({ id, naam, patroon }) => {
      if (entry && isSoort(entry, 'portret') && entry.id === id) return [];
      return [...node.value.matchAll(new RegExp(patroon, 'gu'))].map(({ index }): Bevinding => ({
        rule: 'naam-buiten-portret',
        bestand,
        pad,
        plek: node.plek,
        binnen: { tekst: node.value, index },
        message: `De naam «${naam}» staat buiten het portret.`,
        hint: `Schrijf <Naam portret="${id}"/>, zodat de naam verdwijnt als het portret wordt ingetrokken.`,
      }));
    });
  });
}
