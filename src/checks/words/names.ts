import { isSoort } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { mayBeNamed } from '../../handbook/withholding.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { plainFields, type Words } from './plain-fields.ts';
import { nodesOf } from './texts.ts';

/** Names of portrayed people outside their own portret, where withdrawing could not reach them. */
export function checkNames(handbook: Handbook): Finding[] {
  const cases = handbook.perSoort.portret.flatMap(({ id, data: { naam: name } }) =>
    name === undefined
      ? []
      : // A name may run on to the next line.
        [{ id, name, pattern: `(?<!\\p{L})${name.split(/\s+/).map(RegExp.escape).join('\\s+')}(?!\\p{L})` }],
  );
  if (cases.length === 0) return [];
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

/** Names in a file that no page shows, as nobody recorded that the person agreed; and who looks like a person in a report. */
export function checkConsent(handbook: Handbook, { withheld }: Context): Finding[] {
  // Who said yes said so too when the edition hides the portret.
  const named = new Set(
    [...handbook.verborgen.values()].flatMap((entry) =>
      isSoort(entry, 'portret') && mayBeNamed(entry.data) ? (entry.data.naam ?? []) : [],
    ),
  );
  return [
    ...withheld.map(({ bestand: file, role }): Finding => ({
      rule: 'naam-zonder-toestemming',
      bestand: file,
      path: ['naam'],
      message: `De naam in dit bestand staat nergens op de site: er is geen toestemming vastgelegd. Lezers zien «${role}».`,
      hint: 'Haal de naam weg, ook uit de tekst. Zei de persoon ja? Zet dan bij toestemming: grond: toestemming, met de dag.',
    })),
    ...handbook.perSoort.verslag.flatMap(({ bestand: file, data }) =>
      data.begeleiders.flatMap(({ naam: name, portret }, i): Finding[] =>
        !portret && !named.has(name) && LIKE_A_PERSON.test(name)
          ? [
              {
                rule: 'naam-zonder-toestemming',
                bestand: file,
                path: ['begeleiders', i, 'naam'],
                message: `«${name}» lijkt de naam van een persoon, zonder toestemming.`,
                hint: 'Schrijf wie het was zonder naam, bijvoorbeeld «Een docent». Of maak een portret met toestemming, en verwijs ernaar met portret.',
              },
            ]
          : [],
      ),
    ),
  ];
}

/** A first name and a family name, with what may stand between. */
const LIKE_A_PERSON =
  /^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}*\.?)*(?: (?:van|de|der|den|ten|ter|te|el|al|bin|’t|'t))* \p{Lu}[\p{L}’'-]+$/u;

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
