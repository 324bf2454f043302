/** Offers a text as a file. */
export function bied(naam: string, tekst: string, type = 'application/json'): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type }));
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // Not at once: some browsers fetch it a moment later.
  setTimeout(() => URL.revokeObjectURL(adres), 1000);
}
