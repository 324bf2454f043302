/** The texts of the field that keeps of a long list what one looks for. */
export const narrow = {
  label: 'Zoek in deze lijst',
  found: (count: number): string =>
    count === 0 ? 'Niets in deze lijst heeft al deze woorden.' : `${count} gevonden in deze lijst.`,
};
