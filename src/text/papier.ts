/** What a printed page says at its foot. */
export const papierTekst = {
  dezePagina: 'Deze pagina op internet:',
  /** The name of the QR code, for who hears a PDF read out. */
  code: (adres: string) => `QR-code met het adres ${adres}`,
};
