import { nearest } from '../../document/language/nearest.ts';
import { nodes } from '../../document/walk.ts';
import { isSoort } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { originalOf } from '../../page/translation/document.ts';
import type { Finding } from '../issue.ts';
import { isUnreadable, nodesOf } from '../words/texts.ts';

/** Fields to fill in: each stands in its document, and the document asks for no other. */
export function checkFields(handbook: Handbook): Finding[] {
  const unknown = nodesOf(handbook, 'Invulveld').flatMap(({ file, path, node, entry }): Finding[] => {
    const from = entry && isSoort(entry, 'vertaling') ? originalOf(handbook, entry) : entry;
    const ids = from && isSoort(from, 'sjabloon') ? from.data.velden.map(({ id }) => id) : [];
    if (ids.includes(node.attributen.id)) return [];
    const meant = nearest(node.attributen.id, ids);
    return [
      {
        rule: 'invulveld-onbekend',
        bestand: file,
        path,
        plek: node.plek,
        message: `Het invulveld «${node.attributen.id}» staat niet bij velden.`,
        hint: meant
          ? `Bedoelde u «${meant}»?`
          : ids.length > 0
            ? 'Voeg het toe bij velden.'
            : 'Invulvelden staan alleen in een sjabloon.',
      },
    ];
  });
  const missing = handbook.perSoort.sjabloon.flatMap((entry) => {
    if (isUnreadable(entry)) return [];
    const inText = new Set(
      [...nodes(entry.body)].flatMap((node) => (node.type === 'Invulveld' ? [node.attributen.id] : [])),
    );
    return entry.data.velden.flatMap(({ id }, i): Finding[] =>
      inText.has(id)
        ? []
        : [
            {
              rule: 'invulveld-ontbreekt',
              bestand: entry.bestand,
              path: ['velden', i, 'id'],
              message: `Het veld «${id}» staat niet in het document.`,
              hint: `Zet <Invulveld id="${id}"/> in de tekst, of haal het veld weg.`,
            },
          ],
    );
  });
  const onPaper = handbook.perSoort.sjabloon.flatMap((entry) =>
    isUnreadable(entry) ? [] : paperParts(entry),
  );
  const onSheet = handbook.perSoort.sjabloon.flatMap((entry) => sheetFields(entry));
  const inSums = handbook.perSoort.sjabloon.flatMap((entry) => sumFields(entry));
  return [...unknown, ...missing, ...onPaper, ...onSheet, ...inSums];
}

/** What a plan adds to a document, and what goes along as an annex, stands at a heading of that document. */
function paperParts({ bestand: file, data, body }: Handbook['perSoort']['sjabloon'][number]): Finding[] {
  const headings = [...nodes(body)].flatMap((node) => (node.type === 'heading' ? [node.id] : []));
  const asked: Asked[] = [
    ...data.bijlagen.map((id, i) => ({ id, path: ['bijlagen', i] })),
    ...data.planDelen.map(({ bij: id }, i) => ({ id, path: ['planDelen', i, 'bij'] })),
    ...data.vertaalDelen.map((id, i) => ({ id, path: ['vertaalDelen', i] })),
  ];
  return unknownAmong(headings, asked, {
    rule: 'anker-kapot',
    bestand: file,
    message: (id) => `Dit document heeft geen kop met het anker «${id}».`,
    otherwise: (id) => `Zet {#${id}} achter de kop die u bedoelt.`,
  });
}

/** The fields that a spreadsheet asks for are those of the document. */
function sheetFields({
  bestand: file,
  data: { blad: sheet, velden: fields },
}: Handbook['perSoort']['sjabloon'][number]): Finding[] {
  if (!sheet) return [];
  const ids = fields.map(({ id }) => id);
  const asked: Asked[] = [
    ...sheet.gegevens.map((id, i) => ({ id, path: ['blad', 'gegevens', i] })),
    ...sheet.dekking.map((id, i) => ({ id, path: ['blad', 'dekking', i] })),
  ];
  return unknownAmong(ids, asked, {
    rule: 'invulveld-onbekend',
    bestand: file,
    message: (id) => `Het rekenblad vraagt «${id}», en dat staat niet bij velden.`,
    otherwise: () => 'Voeg het toe bij velden.',
  });
}

/** What the page adds up are fields of the same document, with a number in them, and before the sum. */
function sumFields({
  bestand: file,
  data: { velden: fields },
}: Handbook['perSoort']['sjabloon'][number]): Finding[] {
  return fields.flatMap(({ reken: sum }, at) => {
    const before = fields.slice(0, at).filter(({ invoer: input }) => input === 'getal' || input === 'bedrag');
    const ids = before.map(({ id }) => id);
    const asked: Asked[] = [
      ...(sum?.som ?? []).map((id, i) => ({ id, path: ['velden', at, 'reken', 'som', i] })),
      ...(sum?.percentage === undefined
        ? []
        : [{ id: sum.percentage, path: ['velden', at, 'reken', 'percentage'] }]),
    ];
    return unknownAmong(ids, asked, {
      rule: 'invulveld-onbekend',
      bestand: file,
      message: (id) => `De som vraagt «${id}», en dat is geen getal of bedrag dat ervoor staat.`,
      otherwise: () => 'Noem velden met invoer: getal of bedrag, die eerder in de lijst staan.',
    });
  });
}

/** An id that a template asks for, and where it does. */
interface Asked {
  id: string;
  path: (string | number)[];
}

/** Ids that are asked for and are not there, each with the one that is likeliest meant. */
function unknownAmong(
  known: readonly string[],
  asked: readonly Asked[],
  {
    message,
    otherwise,
    ...finding
  }: Pick<Finding, 'rule' | 'bestand'> & Record<'message' | 'otherwise', (id: string) => string>,
): Finding[] {
  return asked
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => {
      const meant = nearest(id, [...known]);
      return {
        ...finding,
        path,
        message: message(id),
        hint: meant ? `Bedoelde u «${meant}»?` : otherwise(id),
      };
    });
}
