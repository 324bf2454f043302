/** A version as one number that goes up with it. Example: `1.2.3` → 1002003. */
export const serialOf = (version: string): number =>
  version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
