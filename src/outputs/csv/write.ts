/**
 * A table as CSV that a Dutch Excel opens with a double click: `;` between cells, CRLF between rows, and a
 * byte order mark so that it takes the text for UTF-8. A cell may hold several lines.
 * @param rijen rows of cells, the headings first
 */
export const writeCsv = (rijen: readonly (readonly string[])[]): string =>
  `\uFEFF${rijen.map((rij) => rij.map(cel).join(';')).join('\r\n')}\r\n`;

function cel(waarde: string): string {
  const veilig = geenFormule(waarde);
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/**
 * A cell that begins like a formula would be run by a spreadsheet, whoever wrote it. An apostrophe makes it
 * text; a plain number (`-5`, `+2,5`) stays a number.
 */
const geenFormule = (waarde: string): string =>
  /^[=+\-@\t\r＝＋－＠]/.test(waarde) && !/^[+-]?\d+(?:[.,]\d+)*%?$/.test(waarde) ? `'${waarde}` : waarde;
