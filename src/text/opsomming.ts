const lijst = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Words in a row. Example: `['jurist', 'FG']` → `jurist en FG`. */
export const opsomming = (delen: readonly string[]): string => lijst.format(delen);
