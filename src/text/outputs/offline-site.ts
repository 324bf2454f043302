import { changesText } from '../pages/changes.ts';
import { partName } from '../part-name.ts';

/** What the copy of the site to take along says of itself. */
export const offlineSite = {
  noSearch: 'Zoeken werkt in deze kopie niet.',
  ofAtotZ: 'Alle pagina’s van A tot Z',
  onDeSite: 'Dit onderdeel werkt op de site:',
  /** What stands in the copy in place of what needs a script. */
  get compare() {
    return `Zet alle ${partName('praktijk').meer} naast elkaar`;
  },
  get comparison() {
    return `In deze kopie staan alle ${partName('praktijk').meer} naast elkaar. Kiezen welke u ziet kan hier niet.`;
  },
  plan: 'Het plan rekent in deze kopie niet. U kunt wel alles lezen waar het plan uit bestaat:',
  copy: (version: string) => `Dit is een kopie om mee te nemen. ${version}. De nieuwste versie staat op`,
  readme: (
    title: string,
    version: string,
    { site, since }: { site: string; since: string },
    searches: boolean,
  ) =>
    [
      title,
      version,
      '',
      'Open het bestand index.html in uw browser. U hebt geen internet nodig.',
      '',
      ...(searches
        ? [
            'Lezen, zoeken, links en downloads werken zoals op de site.',
            'Filteren en invullen werken hier niet: een browser staat dat bij losse bestanden niet toe.',
            'Dat doet u op de site.',
          ]
        : [
            'Lezen, links en downloads werken zoals op de site.',
            'Zoeken, filteren en invullen werken hier niet: een browser staat dat bij losse bestanden niet toe.',
            'Open dan “Alle pagina’s van A tot Z”, of ga naar de site.',
          ]),
      '',
      `De nieuwste versie staat op ${site}`,
      `${changesText.inFile} ${since}`,
      '',
    ].join('\r\n'),
};
