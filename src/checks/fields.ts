import { nearest } from '../document/nearest.ts';
import { knopen } from '../document/walk.ts';
import { isSoort } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
import { isOnleesbaar, knopenVan } from './texts.ts';

/** Fields to fill in: each stands in its document, and the document asks for no other. */
export function checkFields(handboek: Handboek): Bevinding[] {
  const onbekend = [...knopenVan(handboek, 'Invulveld')].flatMap(
    ({ bestand, pad, node, entry }): Bevinding[] => {
      const ids = entry && isSoort(entry, 'sjabloon') ? entry.data.velden.map(({ id }) => id) : [];
      if (ids.includes(node.attributen.id)) return [];
      const bedoeld = nearest(node.attributen.id, ids);
      return [
        {
          rule: 'invulveld-onbekend',
          bestand,
          pad,
          plek: node.plek,
          message: `Het invulveld «${node.attributen.id}» staat niet bij velden.`,
          hint: bedoeld
            ? `Bedoelde u «${bedoeld}»?`
            : ids.length > 0
              ? 'Voeg het toe bij velden.'
              : 'Invulvelden staan alleen in een sjabloon.',
        },
      ];
    },
  );
  const ontbreekt = handboek.perSoort.sjabloon.flatMap((entry) => {
    if (isOnleesbaar(entry)) return [];
    const inTekst = new Set(
      [...knopen(entry.body)].flatMap((node) => (node.type === 'Invulveld' ? [node.attributen.id] : [])),
    );
    return entry.data.velden.flatMap(({ id }, i): Bevinding[] =>
      inTekst.has(id)
        ? []
        : [
            {
              rule: 'invulveld-ontbreekt',
              bestand: entry.bestand,
              pad: ['velden', i, 'id'],
              message: `Het veld «${id}» staat niet in het document.`,
              hint: `Zet <Invulveld id="${id}"/> in de tekst, of haal het veld weg.`,
            },
          ],
    );
  });
  const opBlad = handboek.perSoort.sjabloon.flatMap((entry) => bladVelden(entry));
  return [...onbekend, ...ontbreekt, ...opBlad];
}

/** The fields that a spreadsheet asks for are those of the document. */
function bladVelden({
  bestand,
  data: { blad, velden },
}: Handboek['perSoort']['sjabloon'][number]): Bevinding[] {
  if (!blad) return [];
  const ids = velden.map(({ id }) => id);
  const gevraagd: { id: string; pad: (string | number)[] }[] = [
    ...blad.gegevens.map((id, i) => ({ id, pad: ['blad', 'gegevens', i] })),
    ...(blad.per ? [{ id: blad.per.veld, pad: ['blad', 'per', 'veld'] }] : []),
    ...blad.dekking.map((id, i) => ({ id, pad: ['blad', 'dekking', i] })),
  ];
  return gevraagd
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, pad }): Bevinding => {
      const bedoeld = nearest(id, ids);
      return {
        rule: 'invulveld-onbekend',
        bestand,
        pad,
        message: `Het rekenblad vraagt «${id}», en dat staat niet bij velden.`,
        hint: bedoeld ? `Bedoelde u «${bedoeld}»?` : 'Voeg het toe bij velden.',
      };
    });
}
