/** A thing of schema.org, by hand: of its thousands of types we write about fifteen. */
export interface Ding {
  '@type': string;
  [eigenschap: string]: Waarde | undefined;
}
export type Waarde = string | number | boolean | Verwijzing | Ding | readonly Waarde[];
/** A thing that is told elsewhere. */
export interface Verwijzing {
  '@id': string;
}

/**
 * Things as they stand in `<script type="application/ld+json">`. `<` is written as `\u003c`, so that no text can
 * close the script.
 */
export const schrijfJsonLd = (dingen: readonly Ding[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': dingen }).replaceAll('<', '\\u003c');
