/** What XML 1.0 cannot hold, in no way: control characters, half characters, two that are none. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without the signs that no document can hold: nobody sees them, and a file with one does not open. */
export const forXml = (text: string): string => text.replace(FORBIDDEN, '');
