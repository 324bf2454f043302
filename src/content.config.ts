import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { algemeenLoader, soortLoader } from './load/loader.ts';
import { soortNamen } from './schema/soorten.ts';

// The loader has validated every entry with its own schema, with better errors than Astro can give.
const gelezen = z.looseObject({ bestand: z.string() });

/** One collection per soort, and one for the handbook as a whole. */
export const collections = {
  algemeen: defineCollection({ loader: algemeenLoader(), schema: gelezen }),
  ...Object.fromEntries(
    soortNamen.map((soort) => [soort, defineCollection({ loader: soortLoader(soort), schema: gelezen })]),
  ),
};
