/** What a printed page says at its foot. */
export const papierText = {
  thisPage: 'Deze pagina op internet:',
  /** The name of the QR code, for who hears a PDF read out. */
  code: (address: string) => `QR-code met het adres ${address}`,
};
