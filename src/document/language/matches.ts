/**
 * Every match of a pattern in a text. `matchAll` makes a pattern of its own each time, which of a text without any takes longer
 * than looking does.
 * @param pattern with the flag `g`
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
