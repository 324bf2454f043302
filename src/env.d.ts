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
      keepFeatures?: string[];
    },
  ): Promise<Buffer>;
}
declare module 'virtual:huisstijl.css' {}

/**
 * Whether this is `npm run dev`: `integrations/handbook.ts` says so. Then all files are made when asked for, and pages
 * have a policy that lets Vite work.
 */
declare const WRITING: boolean;

/** The path at which the site stands, `/` or `/zorg/`: `integrations/handbook.ts` says it to pages and scripts. */
declare const SITE_PATH: string;
