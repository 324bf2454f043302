import { isCollection, isScalar, LineCounter, visit, type Document } from 'yaml';
import type { Replacement } from '../../checks/issue.ts';
import { apostrophe, asText } from './source-text.ts';

/** What is wrong with the data of a file: in Dutch, with the offset where a writer must look. */
export interface YamlFault {
  message: string;
  hint: string;
  offset: number;
  mend?: Replacement;
}

const INDENT = 'Laat velden die bij elkaar horen even ver inspringen, met spaties.';
const QUOTE = 'Zet de hele waarde tussen aanhalingstekens.';
const NO_MARK = 'Een punt van een lijst begint met een streepje en een spatie.';
const LAST_RESORT =
  'Kijk hoe het in een bestand van dezelfde soort staat. Komt u er niet uit, meld het dan met dit bestand erbij.';
/** More faults than anyone mends in one go; the rest is told when these are gone. */
const AT_MOST = 100;

/** The value of this line as one text. Example: `titel: 'Zo's gaat'` → `"Zo's gaat"`. */
function wholeLine(line: string): Replacement | undefined {
  const [, value = ''] = /^\s*(?:- )?(?:[\w-]+:[ \t]+)?(\S.*?)[ \t]*$/.exec(line) ?? [];
  const around = /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;
  return around && !/[[{]/.test(line) ? { from: value, to: asText(around) } : undefined;
}

/** What stands from here to the end of the line as one text; nothing when more could belong to it, or less. */
function restAsText(yaml: string, offset: number): { mend: Replacement } | undefined {
  const begin = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [whole = '', below = ''] = yaml.slice(begin).split('\n', 2);
  const value = whole.slice(offset - begin).trimEnd();
  const depth = whole.search(/[^\s-]/);
  const runsOn = below.trim() !== '' && below.search(/\S/) > depth;
  const isPlain = /^[^'"[\]{}|>]+$/.test(value) && !/\s#/.test(value);
  const isValue = /^\s*(?:- +)*(?:[\w-]+:[ \t]+)?$/.test(whole.slice(0, offset - begin));
  return isPlain && isValue && !runsOn ? { mend: { from: value, to: asText(value) } } : undefined;
}

/** A word that begins with an apostrophe (`'s avonds`): YAML takes it for a quotation mark, and the mark gets lost. */
function apostropheFaults(document: Document, yaml: string): YamlFault[] {
  const found = new Map<number, YamlFault>();
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type !== 'QUOTE_SINGLE' || !range || !/^'[stnmk][ -]/.test(yaml.slice(range[0], range[0] + 3)))
        return;
      // A mark that is not closed swallows the lines below, with the same slip in them.
      const begin = yaml.lastIndexOf('\n', range[0]) + 1;
      for (const { index, groups: { lead = '', word = '' } = {} } of yaml
        .slice(begin, range[1])
        .matchAll(APOSTROPHE)) {
        const offset = begin + index + lead.length;
        const line = /^[^\n]*/.exec(yaml.slice(offset))?.[0] ?? word;
        const from = (lead.includes('[') ? (/^[^\],]*/.exec(line)?.[0] ?? word) : line).trimEnd();
        const to = apostrophe(from);
        found.set(offset, {
          message: 'Een apostrof aan het begin van een waarde telt als aanhalingsteken.',
          hint: `Schrijf: ${to}.`,
          offset,
          mend: { from, to },
        });
      }
    },
  });
  return [...found.values()];
}
/** Behind the name of a field, the mark of an item, or within brackets. */
const APOSTROPHE = /(?<lead>^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?(?:\[(?:[^\]\n]*,)? *)?)(?<word>'[stnmk][ -])/gm;

/** A character that means something to YAML at the beginning of a value. */
const beginFault = (yaml: string, offset: number): YamlFault => ({
  message: `Een waarde mag niet met ${yaml[offset]} beginnen.`,
  hint: QUOTE,
  offset,
  ...restAsText(yaml, offset),
});

/**
 * The errors of the YAML parser (yaml 2.9), at most one per line: one slip makes it stumble several times.
 * A code that it adds later falls through to the last row, which says what to do without its English.
 */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const counter = new LineCounter();
  for (let at = 0; at !== -1; at = yaml.indexOf('\n', at) + 1 || -1) counter.addNewLine(at);
  const line = (offset: number) => counter.linePos(offset).line;
  const apostrophes = apostropheFaults(document, yaml);
  const found = [...apostrophes, ...document.warnings.map(({ pos }) => beginFault(yaml, pos[0]))];
  visit(document, {
    // The parser compares every key with every other: with thousands of fields that takes minutes.
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          found.push({
            message: 'Hetzelfde veld staat er twee keer.',
            hint: 'Haal een van de twee weg.',
            offset: key.range?.[0] ?? 0,
          });
        seen.add(key.value);
      }
    },
    Pair: (_, { key }) => {
      if (isCollection(key) && document.errors.length === 0)
        found.push({
          message: 'De naam van dit veld is geen gewone tekst.',
          hint: 'Begin met de naam van het veld, een dubbele punt en een spatie: «titel: …».',
          offset: key.range?.[0] ?? 0,
        });
    },
    Seq: (_, { items }) => {
      // A mark without a space, or one from Word, makes this line part of the item above it.
      for (const item of items) {
        if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) continue;
        const more = /\n[ \t]*(-(?=[^\s-])|[•·▪●◦])[ \t]*([^\n]+)/.exec(
          yaml.slice(item.range[0], item.range[1]),
        );
        if (more)
          found.push({
            message: NO_MARK,
            hint: `Schrijf: - ${more[2] ?? ''}`,
            offset: item.range[0] + more.index + more[0].search(/\S/),
            mend: { from: more[0].trimStart(), to: `- ${more[2] ?? ''}` },
          });
      }
    },
    // Nobody means an alias or an anchor: it is emphasis at the beginning of a value, `*zo*`, or an ampersand.
    Alias: (_, { range }) => void found.push(beginFault(yaml, range?.[0] ?? 0)),
    Value: (_, node) => {
      const { anchor, comment, range } = node;
      // Only an escape can make one: no text, address or file holds half a character.
      if (isScalar(node) && typeof node.value === 'string' && !node.value.isWellFormed())
        found.push({
          message: 'Hier staat een half teken: \\u met een code die alleen niets betekent.',
          hint: 'Haal de code met \\u weg, en typ het teken zelf.',
          offset: range?.[0] ?? 0,
        });
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
  // A value that runs on to the next line comes as two errors on one spot; the second one says so.
  const runsBy = new Set(
    document.errors.flatMap(({ code, pos }) => (code === 'MULTILINE_IMPLICIT_KEY' ? [pos[0]] : [])),
  );
  const told = new Set(found.map(({ offset }) => line(offset)));
  for (const { code, message, pos } of document.errors) {
    const [offset] = pos;
    // The apostrophe that opened a text to the end of the file is told at its own line.
    if (told.has(line(offset)) || (/quote/.test(message) && apostrophes.length > 0)) continue;
    told.add(line(offset));
    found.push(
      translated(
        runsBy.has(offset) && code === 'BLOCK_AS_IMPLICIT_KEY' ? 'NEXT_LINE' : code,
        message,
        offset,
      ),
    );
    if (told.size >= AT_MOST) break;
  }
  return [...new Map(found.toReversed().map((fault) => [line(fault.offset), fault])).values()].toReversed();

  function translated(code: string, english: string, offset: number): YamlFault {
    const here = (message: string, hint: string, at = offset, mend?: Replacement): YamlFault => ({
      message,
      hint,
      offset: at,
      ...(mend && { mend }),
    });
    const begin = yaml.lastIndexOf('\n', offset - 1) + 1;
    const [whole = ''] = /^[^\n]*/.exec(yaml.slice(begin)) ?? [];
    const folded = /[:-][ \t]+([|>][-+\d]*)[ \t]*(?=[^\s#])/.exec(whole);
    const mark = /^[ \t]*(?:-(?=[^\s-])|[•·▪●◦])[ \t]*(.+)$/.exec(whole);
    if (mark && !/^TAB|quote/i.test(code + english))
      return here(NO_MARK, `Schrijf: - ${mark[1] ?? ''}`, begin + whole.search(/\S/), {
        from: whole.trim(),
        to: `- ${(mark[1] ?? '').trim()}`,
      });
    if (folded && offset >= begin + folded.index)
      return here(
        `Achter ${folded[1] ?? '>-'} staat tekst op dezelfde regel.`,
        'Zet de tekst op de regel eronder, en laat hem inspringen.',
        begin + folded.index + folded[0].length,
      );
    switch (code) {
      case 'TAB_AS_INDENT':
        return here('Deze regel springt in met een tab.', 'Gebruik spaties.');
      case 'NEXT_LINE':
        return here('De regel hieronder springt te ver in.', INDENT);
      case 'BLOCK_AS_IMPLICIT_KEY':
        return /sequence/.test(english)
          ? here('De punten van deze lijst springen niet even ver in.', INDENT)
          : here(
              'Er staat een dubbele punt met een spatie in de tekst.',
              QUOTE,
              offset,
              restAsText(yaml, offset)?.mend,
            );
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
    if (/at node end/.test(english) && before) {
      const quoted = before === '"' || before === "'";
      const mend = quoted ? wholeLine(whole) : undefined;
      return here(
        `Achter ${quoted ? 'het aanhalingsteken' : `de ${before}`} staat nog tekst.`,
        mend ? `${QUOTE} Schrijf: ${mend.to}.` : QUOTE,
        offset,
        mend,
      );
    }
    if (/block-seq-ind/.test(english))
      return here('Een lijst begint op de regel onder het veld.', 'Zet elk punt op een eigen regel.');
    if (code === 'BAD_INDENT' || /at node end/.test(english))
      return here('Deze regel springt niet even ver in als de regels erboven.', INDENT);
    if (/Implicit map keys|scalar token in YAML stream/.test(english))
      return translated('MULTILINE_IMPLICIT_KEY', '', offset);
    if (/flow-(map|seq)-end|comma/.test(english))
      return here('Hier staat een haakje of een komma die bij niets hoort.', `Haal het weg. ${QUOTE}`);
    return here('Deze regel is niet te lezen.', LAST_RESORT);
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
