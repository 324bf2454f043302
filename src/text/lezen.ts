/** What the script of reading pages says: a file of its own, because every page loads it. */
export const lezen = {
  gekopieerd: 'Gekopieerd',
  linkGekopieerd: 'De link is gekopieerd.',
  nietGekopieerd: 'Kopiëren lukt niet in deze browser.',
  kopieerLink: (kop: string) => `Kopieer de link naar “${kop}”`,
};
