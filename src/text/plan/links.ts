/** What other pages say of «Mijn stappenplan». */
export const plan = {
  titel: 'Mijn stappenplan',
  zetIn: 'Zet in mijn plan',
  maak: 'Maak uw eigen plan',
  maakUitleg:
    'Vul een startdatum in en zie meteen uw data, taken en begroting. Wat u invult, blijft in uw browser.',
};
