import { isSoort } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';
import { plainFields, type Words } from './plain-fields.ts';
import { nodesOf } from './texts.ts';

/** Names of portrayed people outside their own portret, where withdrawing could not reach them. */
export function checkNames(handbook: Handbook): Finding[] {
  const persons = handbook.perSoort.portret.filter(({ data }) => !data.ingetrokken);
  const cases = persons.map(({ id, data }) => ({
    id,
    name: data.naam,
    // A name may run on to the next line.
    pattern: `(?<!\\p{L})${data.naam.split(/\s+/).map(RegExp.escape).join('\\s+')}(?!\\p{L})`,
  }));
  // Nearly every text names nobody; one pattern finds that out without trying person after person.
  const someone = new RegExp(cases.map(({ pattern }) => pattern).join('|'), 'u');
  return [...words(handbook)].flatMap(({ text, of, isPlain, ...here }): Finding[] => {
    if (!someone.test(text)) return [];
    return cases.flatMap(({ id, name, pattern }) => {
      if (of === id) return [];
      return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index }): Finding => ({
        ...here,
        rule: 'naam-buiten-portret',
        binnen: { tekst: text, index },
        message: `De naam «${name}» staat buiten het portret.`,
        hint: isPlain
          ? 'Schrijf de rol in plaats van de naam; in dit veld kan de naam niet verdwijnen als het portret wordt ingetrokken.'
          : `Schrijf <Naam portret="${id}"/>, zodat de naam verdwijnt als het portret wordt ingetrokken.`,
      }));
    });
  });
}

/** All words of the handbook, with the portret in which they may hold its name. */
function* words(handbook: Handbook): Generator<Words & { of?: string; isPlain: boolean }> {
  for (const { file, path, node, entry } of nodesOf(handbook, 'text'))
    yield {
      bestand: file,
      path,
      plek: node.plek,
      text: node.value,
      isPlain: false,
      ...(entry?.soort === 'portret' && { of: entry.id }),
    };
  for (const entry of handbook.alle)
    for (const field of plainFields(entry.bestand, entry.fields)) {
      // Who guided a meeting is tied to a portret there, and so withdrawn with it.
      if (isSoort(entry, 'verslag') && entry.data.begeleiders[Number(field.path[1])]?.portret) continue;
      yield { ...field, isPlain: true, ...(entry.soort === 'portret' && { of: entry.id }) };
    }
}
