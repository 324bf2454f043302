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
  datum: 'een datum, zoals 2027-01-04',
  tijd: 'een tijd, zoals 19:00',
  getal: 'een getal van 0 of meer',
  heel: (min: number, max: number) =>
    min === max ? `het getal ${min}` : `een heel getal van ${min} tot en met ${max}`,
  een: (woorden: string) => `een van deze woorden: ${woorden}`,
  groep: 'een groep velden',
  lijst: 'een lijst',
  link: 'De link is niet volledig. Vraag de afzender om hem opnieuw te sturen.',
};
