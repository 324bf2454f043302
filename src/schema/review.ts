import { z } from 'zod';
import { line } from './fields.ts';

/** Who goes through a page again, and how often. */
export const reviewFields = {
  eigenaar: line('Wie de pagina nakijkt: een rol of team, geen naam van een persoon.').optional(),
  maanden: z
    .int()
    .min(1)
    .max(120)
    .optional()
    .describe('Binnen hoeveel maanden zij opnieuw nagekeken moet zijn.'),
};

/** The same of one page, where it differs from what `handleiding.yaml` says. */
export const ownReview = z
  .strictObject(reviewFields)
  .optional()
  .describe('Wie deze pagina nakijkt en hoe vaak, als dat anders is dan handleiding.yaml zegt.');
