import { isCollection, isScalar, visit, type Document } from 'yaml';

/** What is wrong with the data of a file: in Dutch, with the offset where a writer must look. */
export interface YamlFout {
  message: string;
  hint: string;
  offset: number;
}

const INSPRINGEN = 'Laat velden die bij elkaar horen even ver inspringen, met spaties.';
const AANHALEN = 'Zet de hele waarde tussen aanhalingstekens.';

/** A character that means something to YAML at the beginning of a value. */
const beginFout = (yaml: string, offset: number): YamlFout => ({
  message: `Een waarde mag niet met ${yaml[offset]} beginnen.`,
  hint: AANHALEN,
  offset,
});

/**
 * The errors of the YAML parser (yaml 2.9), at most one per line: one slip makes it stumble several times.
 * A code that it adds later falls through to the last row, with the English kept.
 */
export function yamlFouten(document: Document, yaml: string): YamlFout[] {
  const gevonden = document.warnings.map(({ pos }) => beginFout(yaml, pos[0]));
  visit(document, {
    // Nobody means an alias or an anchor: it is emphasis at the beginning of a value, `*zo*`, or an ampersand.
    Alias: (_, { range }) => void gevonden.push(beginFout(yaml, range?.[0] ?? 0)),
    Value: (_, { anchor, comment, range }) => {
      if (anchor) gevonden.push(beginFout(yaml, yaml.lastIndexOf('&', range?.[0] ?? 0)));
      // An explanation has a space after the `#`; without it, text gets lost: `Vraag #2`, `kleur: #1a2b3c`.
      const hek = yaml.indexOf(`#${comment}`, range?.[1] ?? 0);
      if (comment && /^\S/.test(comment) && !yaml.slice(range?.[1], hek).includes('\n'))
        gevonden.push({
          message: 'Wat achter # staat, telt niet mee.',
          hint: `${AANHALEN} Is het uitleg, zet dan een spatie achter #.`,
          offset: hek,
        });
    },
  });
  gevonden.push(
    ...document.errors.map(({ code, message, pos }): YamlFout => {
      // A value that runs on to the next line comes as two errors on one spot; the second one says so.
      const looptDoor = document.errors.some(
        (ander) => ander.code === 'MULTILINE_IMPLICIT_KEY' && ander.pos[0] === pos[0],
      );
      return vertaald(looptDoor && code === 'BLOCK_AS_IMPLICIT_KEY' ? 'NEXT_LINE' : code, message, pos[0]);
    }),
  );
  const regel = ({ offset }: YamlFout) => yaml.slice(0, offset).split('\n').length;
  return gevonden.filter((fout, i) => gevonden.findIndex((eerder) => regel(eerder) === regel(fout)) === i);

  function vertaald(code: string, english: string, offset: number): YamlFout {
    const hier = (message: string, hint: string, at = offset): YamlFout => ({ message, hint, offset: at });
    switch (code) {
      case 'DUPLICATE_KEY':
        return hier('Hetzelfde veld staat er twee keer.', 'Haal een van de twee weg.');
      case 'TAB_AS_INDENT':
        return hier('Deze regel springt in met een tab.', 'Gebruik spaties.');
      case 'NEXT_LINE':
        return hier('De regel hieronder springt te ver in.', INSPRINGEN);
      case 'BLOCK_AS_IMPLICIT_KEY':
        return /sequence/.test(english)
          ? hier('De punten van deze lijst springen niet even ver in.', INSPRINGEN)
          : hier('Er staat een dubbele punt met een spatie in de tekst.', AANHALEN);
      case 'MULTILINE_IMPLICIT_KEY':
        return hier(
          'Deze regel hoort bij geen enkel veld.',
          'Begin met de naam van het veld, een dubbele punt en een spatie: «titel: …». Hoort de regel bij de tekst erboven, laat hem dan inspringen.',
        );
      case 'BAD_SCALAR_START':
        return beginFout(yaml, offset);
      case 'BAD_DQ_ESCAPE':
        return hier(
          'Een \\ tussen dubbele aanhalingstekens is een bijzonder teken.',
          "Gebruik enkele aanhalingstekens: '…'.",
        );
      case 'MULTIPLE_DOCS':
        return hier(
          'Midden in de gegevens staat een regel met --- of met drie punten.',
          'Haal de regel weg.',
        );
    }
    if (/Flow (map|sequence)|flow (map|sequence) to end/.test(english)) {
      const [open, dicht] = /map/.test(english) ? ['{', '}'] : ['[', ']'];
      const begin = laatste((node) => isCollection(node) && node.flow === true, offset);
      return hier(`De ${open} wordt niet afgesloten.`, `Zet ${dicht} achter het laatste punt.`, begin);
    }
    if (/quote/.test(english))
      return hier(
        'Dit aanhalingsteken wordt niet afgesloten.',
        'Zet hetzelfde teken achter de tekst.',
        laatste((node) => isScalar(node) && /^QUOTE/.test(node.type ?? ''), offset),
      );
    const [, ervoor] = /(["'\]}])[ \t]*$/.exec(yaml.slice(0, offset)) ?? [];
    if (/at node end/.test(english) && ervoor)
      return hier(
        `Achter ${ervoor === '"' || ervoor === "'" ? 'het aanhalingsteken' : `de ${ervoor}`} staat nog tekst.`,
        AANHALEN,
      );
    if (/block-seq-ind/.test(english))
      return hier('Een lijst begint op de regel onder het veld.', 'Zet elk punt op een eigen regel.');
    if (code === 'BAD_INDENT' || /at node end/.test(english))
      return hier('Deze regel springt niet even ver in als de regels erboven.', INSPRINGEN);
    return hier(
      `Deze gegevens zijn niet te lezen (${english.split('\n')[0]}).`,
      'Kijk hoe het in een bestand van dezelfde soort staat.',
    );
  }

  /** Where the thing begins that was still open at the end. */
  function laatste(past: (node: unknown) => boolean, eind: number): number {
    let begin = eind;
    visit(document, {
      Node: (_, node) => {
        if (past(node) && node.range && node.range[0] <= eind) begin = node.range[0];
      },
    });
    return begin;
  }
}
