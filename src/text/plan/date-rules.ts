/** What the sheet of a planning calls its dates. */
export const dateLines = {
  moment: 'Vast moment',
  leerlijn: 'Leerlijn',
  network: 'Netwerkbijeenkomst',
  meeting: (number: number) => `Netwerkbijeenkomst ${number}`,
  pauze: 'Pauze',
  firstDay: (name: string) => `${name}: eerste dag`,
  lastDay: (name: string) => `${name}: laatste dag`,
};
