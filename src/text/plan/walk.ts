/** The walk through the parts of a plan, on a phone. */
export const walkTexts = {
  name: 'Van deel naar deel',
  where: (number: number, all: number) => `Deel ${number} van ${all}`,
  previous: 'Vorig deel',
  next: 'Volgend deel',
};
