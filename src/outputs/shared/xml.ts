const TEKENS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 cannot hold, in no way: control characters, half characters, two that are none. */

const VERBODEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as it may stand in XML, between tags or in a quoted attribute. What XML cannot hold is left out. */
export const xml = (text: string): string =>
  text.replace(VERBODEN, '').replace(/[&<>"']/g, (teken) => TEKENS[teken]!);
