/**
 * A table as CSV that a Dutch Excel opens with a double click: `;` between cells, CRLF between rows, and a
 * byte order mark so that it takes the text for UTF-8. A cell may hold several lines.
 * @param rows rows of cells, the headings first
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

function cell(value: string): string {
  const safe = noFormula(value);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A cell that begins like a formula would be run by a spreadsheet, whoever wrote it. An apostrophe makes it
 * text; a plain number (`-5`, `+2,5`) stays a number.
 */
const noFormula = (value: string): string =>
  /^[=+\-@\t\r＝＋－＠]/.test(value) && !/^[+-]?\d+(?:[.,]\d+)*%?$/.test(value) ? `'${value}` : value;
