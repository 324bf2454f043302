/** The five characters that mean something in HTML. No other file of this output escapes. */
const TEKENS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (teken) => TEKENS[teken]!);
