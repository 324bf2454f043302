/** A text as the bytes of a file. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
