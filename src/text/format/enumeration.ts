const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Words in a row. Example: `['jurist', 'FG']` → `jurist en FG`. */
export const enumeration = (parts: readonly string[]): string => list.format(parts);
