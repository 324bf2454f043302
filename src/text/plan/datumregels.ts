/** What the sheet of a planning calls its dates. */
export const datumRegels = {
  moment: 'Vast moment',
  leerlijn: 'Leerlijn',
  netwerk: 'Netwerkbijeenkomst',
  bijeenkomst: (nummer: number) => `Netwerkbijeenkomst ${nummer}`,
  pauze: 'Pauze',
  eersteDag: (naam: string) => `${naam}: eerste dag`,
  laatsteDag: (naam: string) => `${naam}: laatste dag`,
};
