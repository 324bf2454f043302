/** What page and documents both say of a plan with many more people than the example of the budget. */
export const toLarge = (example: number, count: number): string =>
  `Het rekenvoorbeeld gaat uit van ${example} mensen. Bij ${count} hebt u meer coördinatie en meer groepen nodig: pas de posten aan.`;
