/** Where the answers to one template lie in the browser. */
export const invulSleutel = (sjabloon: string): string => `handleiding:sjabloon:${sjabloon}`;
