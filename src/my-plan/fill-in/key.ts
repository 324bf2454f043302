/** Where the answers to one template lie in the browser. */
export const fillInKey = (sjabloon: string): string => `handleiding:sjabloon:${sjabloon}`;
