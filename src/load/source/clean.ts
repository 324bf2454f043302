/**
 * The same text without what nobody sees and means, so that no writer is told of it: Windows and old Mac line ends,
 * a byte order mark, letters with loose accents, soft hyphens and spaces without width, hard spaces where YAML and
 * Markdown count spaces, and the quotes of Word in a tag. Lines stay lines; `columnIn` gives columns of the file.
 */
export function clean(source: string): string {
  return source
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => cleanLine(line))
    .join('\n');
}

/** A column of a cleaned line as one of the line in the file. Both count from 1. */
export function columnIn(line: string, column: number): number {
  if (cleanLine(line) === line) return column;
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cleanLine(line.slice(0, middle + 1)).length < column) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function cleanLine(line: string): string {
  if (/^[\t\x20-\x7e]*$/.test(line)) return line;
  return line
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/^[\s\u00a0]+/, (indent) => indent.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '))
    .replace(/^( *(?:[-*+]|\d+[.)]|#{1,6}))[\u00a0\u202f]/, '$1 ')
    .replace(/^( *(?:- +)?[A-Za-z][\w-]*:)[\u00a0\u202f]+/, (start) => start.replace(/[\u00a0\u202f]/g, ' '))
    .replace(/[\u00a0\u202f]+$/, (end) => ' '.repeat(end.length))
    .replace(/(\d{4})[\u2010\u2011](\d{2})[\u2010\u2011](\d{2})/g, '$1-$2-$3')
    .replace(/<[A-Z]\w*[^<>]*>/g, (tag) => tag.replace(/=[“”„«»]([^“”„«»"]*)[“”„«»]/g, '="$1"'));
}
