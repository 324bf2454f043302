/** Offers a text or bytes as a file. */
export function bied(naam: string, inhoud: string | Uint8Array, type = 'application/json'): void {
  const adres = URL.createObjectURL(new Blob([inhoud as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // Not at once: some browsers fetch it a moment later.
  setTimeout(() => URL.revokeObjectURL(adres), 1000);
}
