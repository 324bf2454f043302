import { numberText } from '../format/number.ts';

/** What is wrong with a plan that somebody opens. */
export const fault = {
  noJson: 'Het bestand is geen plan: het is beschadigd of het is een ander soort bestand.',
  noPlan: 'Het bestand is geen plan: de versie ontbreekt.',
  newer: (version: number, our: number) =>
    `Dit plan is gemaakt met een nieuwere versie van deze site (vorm ${version}; deze pagina kent vorm ${our}). Laad de pagina opnieuw en probeer het dan nog eens.`,
  expected: (place: string, what: string) => `Bij «${place || 'het plan'}» hoort ${what}.`,
  unknown: (place: string) => `Het veld «${place}» hoort niet in een plan.`,
  text: 'een tekst',
  yes: 'true of niets',
  date: 'een datum van 2000 tot en met 2099, zoals 2027-01-04',
  time: 'een tijd, zoals 19:00',
  number: (max: number) => `een getal van 0 tot en met ${numberText(max)}`,
  toLang: (place: string, characters: number) =>
    `Bij «${place || 'het plan'}» staat een tekst van meer dan ${numberText(characters)} tekens. Maak hem korter.`,
  toMany: (place: string, count: number) =>
    `Bij «${place || 'het plan'}» horen er hoogstens ${numberText(count)}.`,
  toLarge: 'Het bestand is te groot voor een plan.',
  whole: (min: number, max: number) =>
    min === max ? `het getal ${min}` : `een heel getal van ${min} tot en met ${max}`,
  one: (words: string) => `een van deze woorden: ${words}`,
  group: 'een groep velden',
  list: 'een lijst',
  linkToLang: 'De link is te lang voor een plan.',
  link: 'De link is niet volledig. Vraag de afzender om hem opnieuw te sturen.',
};

/** What is wrong with what somebody types in a field; it stands below that field. */
export const fieldFaults = {
  day: 'Vul een hele datum in, met een jaar van 2000 tot en met 2099.',
  time: 'Vul een tijd in, bijvoorbeeld 19:00.',
  whole: (min: number, max: number) => `Vul een heel getal in van ${min} tot en met ${max}.`,
  number: 'Vul een getal in, bijvoorbeeld 1250,50.',
  toLarge: (max: number) => `Vul een getal in van 0 tot en met ${numberText(max)}.`,
  toLang: (characters: number) =>
    `Deze tekst is langer dan ${numberText(characters)} tekens. Maak hem korter.`,
  choice: 'Kies een van de mogelijkheden.',
  reversed: (low: string, high: string) =>
    `Het lage getal is hoger dan het hoge. De pagina rekent nu van ${low} tot ${high}.`,
};
