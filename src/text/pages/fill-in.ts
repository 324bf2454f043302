import { subject, thisOne } from '../subject.ts';

/** Filling in a template on its page. */
export const fillInTexts = {
  heading: 'Vul dit document in op deze pagina',
  explanation:
    'Wat u invult, komt meteen in het document hieronder. Het blijft in deze browser; er gaat niets naar een server.',
  privacy: 'Deelt u dit apparaat met anderen? Kies dan “Wis alles” als u klaar bent.',
  stand: (filledIn: number, all: number) => `${filledIn} van ${all} velden ingevuld`,
  status: {
    leeg: 'U hebt hier zelf nog niets ingevuld',
    bewaard: 'Bewaard in deze browser',
    vol: 'Niet bewaard: de opslag van uw browser is vol. U kunt doorwerken; neem het document mee voordat u de pagina sluit.',
    verboden:
      'Niet bewaard: uw browser staat bewaren niet toe. U kunt doorwerken; neem het document mee voordat u de pagina sluit.',
    beschadigd: 'Wat hier eerder bewaard was, is niet te lezen. U begint opnieuw.',
  },
  required: 'nodig',
  provenance: {
    get plan() {
      return `Uit uw ${subject().stappenplan.enkel}. U kunt het hier veranderen.`;
    },
    get editie() {
      return `Al ingevuld in ${thisOne(subject().werk)}. U kunt het hier veranderen.`;
    },
  },
  summed: 'De pagina rekent dit uit.',
  sumDiffers: (sum: string) =>
    `Let op: opgeteld is dit ${sum}. Maak het veld leeg, dan rekent de pagina het uit.`,
  sumOpen: (labels: readonly string[]) =>
    `Dit totaal kan nog niet. Vul eerst een getal in bij: ${labels.join(', ')}.`,
  choose: 'Kies…',
  noNumber: 'Vul een getal in van 0 of hoger, bijvoorbeeld 1250,50.',
  noDate: 'Vul een hele datum in, met een jaar van 1900 tot en met 2099.',
  signature: (labels: string) => `Een handtekening zet u op papier: ${labels}.`,
  takeAlong: 'Klaar? Neem het document mee',
  format: { docx: 'Word', odt: 'ODT', xlsx: 'Excel', ods: 'ODS' },
  download: (format: string) => `Bewaar als ${format}`,
  copy: 'Kopieer het document',
  copied: 'Het document is gekopieerd. Plak het in uw eigen bestand of e-mail.',
  copiedPlain: 'De tekst is gekopieerd, zonder opmaak.',
  notCopied: 'Kopiëren lukt niet in deze browser. Selecteer het document en kopieer het zelf.',
  printOff: 'Druk het document af',
  downloaded: (name: string) => `${name} is gemaakt.`,
  notDownloaded: 'Het bestand is niet gemaakt. Controleer uw verbinding en probeer het opnieuw.',
  vernieuwd:
    'De site is vernieuwd sinds u deze pagina opende. Laad de pagina opnieuw; wat u invulde, blijft staan als het in deze browser bewaard is.',
  clear: 'Wis alles',
  clearCertain: 'Wat u in dit document invulde, verdwijnt. Dat kunt u niet terugdraaien.',
  clearDo: 'Ja, wis alles',
  clearNot: 'Nee, houd het',
  cleared: 'Alles is gewist.',
};
