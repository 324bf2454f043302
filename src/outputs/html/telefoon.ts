/** The alarm number, and numbers that anybody may call from anywhere: never a part of another number. */
const NUMMER = /(?<![\d.,€-]|€ )(?:112|0[89]00-\d{4,7})(?![\d-]|[.,]\d)/g;

/**
 * HTML of a text with its telephone numbers to tap, each on one line: who needs one is in a hurry.
 * Example: `Bel 0800-0113.` → `Bel <a class="nl-link nummer" href="tel:08000113">0800-0113</a>.`
 */
export const metTelefoon = (html: string): string =>
  html.replace(
    NUMMER,
    (nummer) => `<a class="nl-link nummer" href="tel:${nummer.replace('-', '')}">${nummer}</a>`,
  );
