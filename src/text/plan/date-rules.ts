/** What the sheet of a planning calls its dates. */
export const dateLines = {
  moment: 'Vast moment',
  leerlijn: 'Leerlijn',
  network: 'Netwerkbijeenkomst',
  meeting: (number: number) => `Netwerkbijeenkomst ${number}`,
  own: 'Eigen datum',
  /** Example: `De cijfers staan op papier (Anneke de Vries)`. */
  by: (what: string, who: string) => `${what} (${who})`,
  decision: {
    college: 'Vergadering van het college',
    raad: 'Vergadering van de raad',
    papers: 'Laatste dag voor de stukken',
  },
  pauze: 'Pauze',
  firstDay: (name: string) => `${name}: eerste dag`,
  lastDay: (name: string) => `${name}: laatste dag`,
};
