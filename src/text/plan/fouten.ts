import { getalTekst } from '../getal.ts';

/** What is wrong with a plan that somebody opens. */
export const fout = {
  geenJson: 'Het bestand is geen plan: het is beschadigd of het is een ander soort bestand.',
  geenPlan: 'Het bestand is geen plan: de versie ontbreekt.',
  nieuwer: (versie: number, onze: number) =>
    `Dit plan is gemaakt met een nieuwere versie van deze site (vorm ${versie}; deze pagina kent vorm ${onze}). Laad de pagina opnieuw en probeer het dan nog eens.`,
  verwacht: (plek: string, wat: string) => `Bij «${plek || 'het plan'}» hoort ${wat}.`,
  onbekend: (plek: string) => `Het veld «${plek}» hoort niet in een plan.`,
  tekst: 'een tekst',
  ja: 'true of niets',
  datum: 'een datum van 2000 tot en met 2099, zoals 2027-01-04',
  tijd: 'een tijd, zoals 19:00',
  getal: (max: number) => `een getal van 0 tot en met ${getalTekst(max)}`,
  teLang: (plek: string, tekens: number) =>
    `Bij «${plek || 'het plan'}» staat een tekst van meer dan ${getalTekst(tekens)} tekens. Maak hem korter.`,
  teVeel: (plek: string, aantal: number) =>
    `Bij «${plek || 'het plan'}» horen er hoogstens ${getalTekst(aantal)}.`,
  teGroot: 'Het bestand is te groot voor een plan.',
  heel: (min: number, max: number) =>
    min === max ? `het getal ${min}` : `een heel getal van ${min} tot en met ${max}`,
  een: (woorden: string) => `een van deze woorden: ${woorden}`,
  groep: 'een groep velden',
  lijst: 'een lijst',
  linkTeLang: 'De link is te lang voor een plan.',
  link: 'De link is niet volledig. Vraag de afzender om hem opnieuw te sturen.',
};

/** What is wrong with what somebody types in a field; it stands below that field. */
export const veldFouten = {
  dag: 'Vul een hele datum in, met een jaar van 2000 tot en met 2099.',
  tijd: 'Vul een tijd in, bijvoorbeeld 19:00.',
  heel: (min: number, max: number) => `Vul een heel getal in van ${min} tot en met ${max}.`,
  getal: 'Vul een getal in, bijvoorbeeld 1250,50.',
  teGroot: (max: number) => `Vul een getal in van 0 tot en met ${getalTekst(max)}.`,
  teLang: (tekens: number) => `Deze tekst is langer dan ${getalTekst(tekens)} tekens. Maak hem korter.`,
  keuze: 'Kies een van de mogelijkheden.',
  omgekeerd: (laag: string, hoog: string) =>
    `Het lage getal is hoger dan het hoge. De pagina rekent nu van ${laag} tot ${hoog}.`,
};
