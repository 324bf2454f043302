/** Elements that begin and end a line: white space beside their tags shows nowhere. */
const BLOCK =
  '/?(?:html|head|body|meta|link|title|header|footer|main|nav|article|section|aside|div|p|h[1-6]|[uod]l|li|d[td]|table|thead|tbody|' +
  'tr|t[hd]|caption|figure|figcaption|blockquote|form|fieldset|legend|details|summary|hr|br|noscript|option)';
const before = new RegExp(`\\s+(?=<${BLOCK}[\\s>])`, 'g');
const after = new RegExp(`(<${BLOCK}(?:\\s(?:"[^"]*"|[^">])*)?>)\\s+`, 'g');

/**
 * A page without the white space beside tags of blocks, which templates leave and nobody sees. Between words, links and other
 * things of one line it stays.
 * @param html a page as Astro writes it. A script or `<pre>` in it holds no tag of a block: there `<` is written otherwise.
 */
export const withoutIdleSpaces = (html: string): string => html.replace(before, '').replace(after, '$1');
