/** With a capital, as a title begins. Example: `directe lijn` → `Directe lijn`. */
export const kapitaal = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
