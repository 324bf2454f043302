/** What the script of reading pages says: a file of its own, because every page loads it. */
export const reading = {
  copied: 'Gekopieerd',
  linkCopied: 'De link is gekopieerd.',
  notCopied: 'Kopiëren lukt niet in deze browser.',
  copyLink: (heading: string) => `Kopieer de link naar “${heading}”`,
};
