/**
 * Straight marks to Dutch typographic ones: quotes, apostrophes, dashes, ellipsis, and a
 * space that does not break between a euro sign and its amount.
 * Example: `'s Ochtends "nee" zeggen -- € 5` → `’s Ochtends “nee” zeggen – € 5`.
 * @param before the character that stands before this text, when it continues another node
 */
export function typography(text: string, before = ' '): string {
  return text
    .replace(/\.\.\./g, '…')
    .replace(/(^|[^-])--(?=[^-]|$)/g, '$1–')
    .replace(/€ (?=\d)/g, '€\u00a0')
    .replace(/["']/g, (mark, at: number, whole: string) => {
      const previous = at === 0 ? before : whole.charAt(at - 1);
      const opening = /[\s(\[«“‘–/\u00a0]/.test(previous);
      if (mark === '"') return opening ? '“' : '”';
      // A word that begins with an apostrophe ('s ochtends, 't, 'n, '90) is no quotation.
      return opening && !/^(?:[stnmk]\b|\d\d)/i.test(whole.slice(at + 1)) ? '‘' : '’';
    });
}
