/** What a page says of how others refer to it. */
export const citeText = {
  title: 'Zo verwijst u naar deze pagina',
  inText: 'In een tekst',
  bibtex: 'Voor LaTeX (BibTeX)',
  ris: 'Voor Zotero, EndNote en Mendeley (RIS)',
  version: 'versie',
  within: 'In',
};
