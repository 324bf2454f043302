import { NUMBER } from '../../text/format/phone.ts';

/**
 * HTML of a text with its telephone numbers to tap, each on one line: who needs one is in a hurry.
 * Example: `Bel 0800-0113.` → `Bel <a class="nl-link nummer" href="tel:08000113">0800-0113</a>.`
 */
export const withTelephone = (html: string): string =>
  html.replace(
    NUMBER,
    (number) => `<a class="nl-link nummer" href="tel:${number.replace('-', '')}">${number}</a>`,
  );
