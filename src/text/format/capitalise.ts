/** With a capital, as a title begins. Example: `directe lijn` → `Directe lijn`. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
