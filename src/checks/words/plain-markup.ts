import type { Handbook } from '../../handbook/handbook.ts';
import { typedFields } from '../../handbook/typed.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';

/** Markdown, a tag or an HTML sign: in a plain field nobody reads them, so readers would see the signs. */
const KINDS: readonly [pattern: RegExp, what: string][] = [
  [/<\/?[A-Za-z][\w.]*(?:\s[^<>]*)?\/?>/, 'een tag'],
  [/!?\[[^\]]+\]\s*\([^)]*\)/, 'een link'],
  [/&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i, 'een HTML-teken'],
  [/\*\*|(?<![\p{L}\p{N}*])\*\S[^*]*\*|(?<![\p{L}\p{N}_])_\S[^_]*_(?![\p{L}\p{N}])/u, 'vet of schuin'],
  [/`/, 'een los schuin accent'],
  [/^#{1,6}\s?\p{L}/u, 'een kop'],
  [/\t/, 'een tab'],
];

/** Signs of Markdown in plain fields, such as titles and names. */
export function checkPlainMarkup(handbook: Handbook, { editieId }: Context): Finding[] {
  return typedFields(handbook, editieId).flatMap(({ file, path, text, meta }): Finding[] => {
    const found = meta.plat && KINDS.find(([pattern]) => pattern.test(text));
    if (!found) return [];
    const [pattern, what] = found;
    return [
      {
        rule: 'opmaak-mislukt',
        bestand: file,
        path,
        plek: { line: 1, column: 1 },
        binnen: { tekst: text, index: text.search(pattern) },
        message: `In dit veld werkt geen opmaak: de lezer ziet ${what} als losse tekens.`,
        hint: 'Schrijf alleen gewone woorden.',
      },
    ];
  });
}
