import { isCollection, isScalar, visit, type Document } from 'yaml';

/** What is wrong with the data of a file: in Dutch, with the offset where a writer must look. */
export interface YamlFault {
  message: string;
  hint: string;
  offset: number;
}

const INDENT = 'Laat velden die bij elkaar horen even ver inspringen, met spaties.';
const QUOTE = 'Zet de hele waarde tussen aanhalingstekens.';

/** A character that means something to YAML at the beginning of a value. */
const beginFault = (yaml: string, offset: number): YamlFault => ({
  message: `Een waarde mag niet met ${yaml[offset]} beginnen.`,
  hint: QUOTE,
  offset,
});

/**
 * The errors of the YAML parser (yaml 2.9), at most one per line: one slip makes it stumble several times.
 * A code that it adds later falls through to the last row, with the English kept.
 */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const found = document.warnings.map(({ pos }) => beginFault(yaml, pos[0]));
  visit(document, {
    // Nobody means an alias or an anchor: it is emphasis at the beginning of a value, `*zo*`, or an ampersand.
    Alias: (_, { range }) => void found.push(beginFault(yaml, range?.[0] ?? 0)),
    Value: (_, { anchor, comment, range }) => {
      if (anchor) found.push(beginFault(yaml, yaml.lastIndexOf('&', range?.[0] ?? 0)));
      // An explanation has a space after the `#`; without it, text gets lost: `Vraag #2`, `kleur: #1a2b3c`.
      const fence = yaml.indexOf(`#${comment}`, range?.[1] ?? 0);
      if (comment && /^\S/.test(comment) && !yaml.slice(range?.[1], fence).includes('\n'))
        found.push({
          message: 'Wat achter # staat, telt niet mee.',
          hint: `${QUOTE} Is het uitleg, zet dan een spatie achter #.`,
          offset: fence,
        });
    },
  });
  found.push(
    ...document.errors.map(({ code, message, pos }): YamlFault => {
      // A value that runs on to the next line comes as two errors on one spot; the second one says so.
      const runsBy = document.errors.some(
        (other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0],
      );
      return translated(runsBy && code === 'BLOCK_AS_IMPLICIT_KEY' ? 'NEXT_LINE' : code, message, pos[0]);
    }),
  );
  const line = ({ offset }: YamlFault) => yaml.slice(0, offset).split('\n').length;
  return found.filter((fault, i) => found.findIndex((earlier) => line(earlier) === line(fault)) === i);

  function translated(code: string, english: string, offset: number): YamlFault {
    const here = (message: string, hint: string, at = offset): YamlFault => ({ message, hint, offset: at });
    switch (code) {
      case 'DUPLICATE_KEY':
        return here('Hetzelfde veld staat er twee keer.', 'Haal een van de twee weg.');
      case 'TAB_AS_INDENT':
        return here('Deze regel springt in met een tab.', 'Gebruik spaties.');
      case 'NEXT_LINE':
        return here('De regel hieronder springt te ver in.', INDENT);
      case 'BLOCK_AS_IMPLICIT_KEY':
        return /sequence/.test(english)
          ? here('De punten van deze lijst springen niet even ver in.', INDENT)
          : here('Er staat een dubbele punt met een spatie in de tekst.', QUOTE);
      case 'MULTILINE_IMPLICIT_KEY':
        return here(
          'Deze regel hoort bij geen enkel veld.',
          'Begin met de naam van het veld, een dubbele punt en een spatie: «titel: …». Hoort de regel bij de tekst erboven, laat hem dan inspringen.',
        );
      case 'BAD_SCALAR_START':
        return beginFault(yaml, offset);
      case 'BAD_DQ_ESCAPE':
        return here(
          'Een \\ tussen dubbele aanhalingstekens is een bijzonder teken.',
          "Gebruik enkele aanhalingstekens: '…'.",
        );
      case 'MULTIPLE_DOCS':
        return here(
          'Midden in de gegevens staat een regel met --- of met drie punten.',
          'Haal de regel weg.',
        );
    }
    if (/Flow (map|sequence)|flow (map|sequence) to end/.test(english)) {
      const [open, closed] = /map/.test(english) ? ['{', '}'] : ['[', ']'];
      const begin = last((node) => isCollection(node) && node.flow === true, offset);
      return here(`De ${open} wordt niet afgesloten.`, `Zet ${closed} achter het laatste punt.`, begin);
    }
    if (/quote/.test(english))
      return here(
        'Dit aanhalingsteken wordt niet afgesloten.',
        'Zet hetzelfde teken achter de tekst.',
        last((node) => isScalar(node) && /^QUOTE/.test(node.type ?? ''), offset),
      );
    const [, before] = /(["'\]}])[ \t]*$/.exec(yaml.slice(0, offset)) ?? [];
    if (/at node end/.test(english) && before)
      return here(
        `Achter ${before === '"' || before === "'" ? 'het aanhalingsteken' : `de ${before}`} staat nog tekst.`,
        QUOTE,
      );
    if (/block-seq-ind/.test(english))
      return here('Een lijst begint op de regel onder het veld.', 'Zet elk punt op een eigen regel.');
    if (code === 'BAD_INDENT' || /at node end/.test(english))
      return here('Deze regel springt niet even ver in als de regels erboven.', INDENT);
    return here(
      `Deze gegevens zijn niet te lezen (${english.split('\n')[0]}).`,
      'Kijk hoe het in een bestand van dezelfde soort staat.',
    );
  }

  /** Where the thing begins that was still open at the end. */
  function last(fits: (node: unknown) => boolean, end: number): number {
    let begin = end;
    visit(document, {
      Node: (_, node) => {
        if (fits(node) && node.range && node.range[0] <= end) begin = node.range[0];
      },
    });
    return begin;
  }
}
