/** Other text in the place of what stands between two offsets. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** The text with all edits made; none overlaps another. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, text: typed } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(done, from) + typed;
    done = to;
  }
  return result + text.slice(done);
}

/** A piece of the text with the edits that fall in it. */
export const editedPiece = (text: string, from: number, to: number, edits: readonly Edit[]): string =>
  edited(
    text.slice(from, to),
    edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from })),
  );

/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line after that of an offset begins; the end of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** Where the line ends whose text is the last before an offset: empty lines behind it belong to what follows. */
export function endOfText(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return nextLine(text, end);
}
