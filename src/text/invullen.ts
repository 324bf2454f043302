/** Filling in a template on its page. */
export const invullen = {
  kop: 'Vul dit document in op deze pagina',
  uitleg:
    'Wat u invult, komt meteen in het document hieronder. Het blijft in deze browser; er gaat niets naar een server.',
  privacy: 'Deelt u dit apparaat met anderen? Kies dan “Wis alles” als u klaar bent.',
  stand: (ingevuld: number, alle: number) => `${ingevuld} van ${alle} velden ingevuld`,
  status: {
    leeg: 'U hebt hier zelf nog niets ingevuld',
    bewaard: 'Bewaard in deze browser',
    vol: 'Niet bewaard: de opslag van uw browser is vol. U kunt doorwerken; neem het document mee voordat u de pagina sluit.',
    verboden:
      'Niet bewaard: uw browser staat bewaren niet toe. U kunt doorwerken; neem het document mee voordat u de pagina sluit.',
    beschadigd: 'Wat hier eerder bewaard was, is niet te lezen. U begint opnieuw.',
  },
  verplicht: 'nodig',
  herkomst: {
    plan: 'Uit uw stappenplan. U kunt het hier veranderen.',
    editie: 'Al ingevuld in deze handleiding. U kunt het hier veranderen.',
  },
  kies: 'Kies…',
  geenGetal: 'Vul een getal in, bijvoorbeeld 1250,50.',
  geenDatum: 'Vul een hele datum in, met een jaar van 1900 tot en met 2099.',
  handtekening: (labels: string) => `Een handtekening zet u op papier: ${labels}.`,
  meenemen: 'Klaar? Neem het document mee',
  formaat: { docx: 'Word', odt: 'ODT', xlsx: 'Excel', ods: 'ODS' },
  download: (formaat: string) => `Bewaar als ${formaat}`,
  kopieer: 'Kopieer het document',
  gekopieerd: 'Het document is gekopieerd. Plak het in uw eigen bestand of e-mail.',
  gekopieerdPlat: 'De tekst is gekopieerd, zonder opmaak.',
  nietGekopieerd: 'Kopiëren lukt niet in deze browser. Selecteer het document en kopieer het zelf.',
  drukAf: 'Druk het document af',
  gedownload: (naam: string) => `${naam} is gemaakt.`,
  nietGedownload: 'Het bestand is niet gemaakt. Controleer uw verbinding en probeer het opnieuw.',
  vernieuwd:
    'De site is vernieuwd sinds u deze pagina opende. Laad de pagina opnieuw; wat u invulde, blijft staan als het in deze browser bewaard is.',
  wis: 'Wis alles',
  wisZeker: 'Wat u in dit document invulde, verdwijnt. Dat kunt u niet terugdraaien.',
  wisDoe: 'Ja, wis alles',
  wisNiet: 'Nee, houd het',
  gewist: 'Alles is gewist.',
};
