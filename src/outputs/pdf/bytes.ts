/** A text as the bytes of a file. */
export const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
