/** What the copy of the site to take along says of itself. */
export const meeneemsite = {
  geenZoeken: 'Zoeken werkt in deze kopie niet.',
  vanAtotZ: 'Alle pagina’s van A tot Z',
  opDeSite: 'Dit onderdeel werkt op de site:',
  /** What stands in the copy in place of what needs a script. */
  vergelijk: 'Zet alle praktijken naast elkaar',
  vergelijking: 'In deze kopie staan alle praktijken naast elkaar. Kiezen welke u ziet kan hier niet.',
  plan: 'Het plan rekent in deze kopie niet. U kunt wel alles lezen waar het plan uit bestaat:',
  kopie: (versie: string) => `Dit is een kopie om mee te nemen. ${versie}. De nieuwste versie staat op`,
  leesmij: (titel: string, versie: string, adres: string) =>
    [
      titel,
      versie,
      '',
      'Open het bestand index.html in uw browser. U hebt geen internet nodig.',
      '',
      'Lezen, links en downloads werken zoals op de site.',
      'Zoeken, filteren en invullen werken hier niet: een browser staat dat bij losse bestanden niet toe.',
      'Open dan “Alle pagina’s van A tot Z”, of ga naar de site.',
      '',
      `De nieuwste versie staat op ${adres}`,
      '',
    ].join('\r\n'),
};
