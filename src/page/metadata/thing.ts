/** A thing of schema.org, by hand: of its thousands of types we write about fifteen. */
export interface Thing {
  '@type': string;
  [property: string]: ThingValue | undefined;
}
export type ThingValue = string | number | boolean | MetaReference | Thing | readonly ThingValue[];
/** A thing that is told elsewhere. */
export interface MetaReference {
  '@id': string;
}

/**
 * Things as they stand in `<script type="application/ld+json">`. `<` is written as `\u003c`, so that no text can
 * close the script.
 */
export const writeJsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
