/** Bytes as text for JSON (base 64), however many there are. */
export const writeBytes = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Reads what `writeBytes` wrote. */
export const readBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
