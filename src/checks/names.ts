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
    patroon: new RegExp(`(?<![\\p{L}])${RegExp.escape(data.naam)}(?![\\p{L}])`, 'u'),
  }));
  return [...knopenVan(handboek, 'text')].flatMap(({ bestand, pad, node, entry }): Bevinding[] =>
    gevallen.flatMap(({ id, naam, patroon }): Bevinding[] => {
      if (entry && isSoort(entry, 'portret') && entry.id === id) return [];
      const match = patroon.exec(node.value);
      if (!match) return [];
      return [
        {
          rule: 'naam-buiten-portret',
          bestand,
          pad,
          plek: { line: node.plek.line, column: node.plek.column + match.index },
          message: `De naam «${naam}» staat buiten het portret.`,
          hint: `Schrijf <Naam portret="${id}"/>, zodat de naam verdwijnt als het portret wordt ingetrokken.`,
        },
      ];
    }),
  );
}
