/** What page and documents both say of a plan with many more people than the example of the budget. */
export const teGroot = (voorbeeld: number, aantal: number): string =>
  `Het rekenvoorbeeld gaat uit van ${voorbeeld} mensen. Bij ${aantal} heeft u meer coördinatie en meer groepen nodig: pas de posten aan.`;
