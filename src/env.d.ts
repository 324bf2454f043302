/** The packages without types of their own. */
declare module '@svg-maps/netherlands' {
  const card: { viewBox: string; locations: { id: string; name: string; path: string }[] };
  export default card;
}
declare module 'subset-font' {
  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: 'sfnt' | 'woff2';
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
declare module 'virtual:huisstijl.css' {}

/** Whether the route of files makes all of them, as in development: `integrations/handbook.ts` says so. */
declare const ALL_FILES: boolean;
