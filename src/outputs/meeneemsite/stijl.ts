import { relatief, type Plaats } from './adres.ts';

/** Conditions that may stand wherever one about scripts may: on every screen, and on none. */
const ALTIJD = '(min-width:0)';
const NOOIT = '(max-width:-1px)';

/**
 * A style sheet for the copy: addresses of files as they work in a folder, and the rules for who has no JavaScript,
 * as no script comes along.
 */
export const meeneemstijl = (css: string, plaats: Plaats): string =>
  css
    .replace(
      /url\(\s*(["']?)(\/[^)"']*)\1\s*\)/g,
      (_, haak: string, adres: string) => `url(${haak}${relatief(adres, plaats)}${haak})`,
    )
    // Between files, each an origin of its own, a browser refuses it, and complains.
    .replace(/@view-transition\s*\{[^}]*\}/g, '')
    .replace(/\(\s*scripting\s*:\s*none\s*\)/g, ALTIJD)
    .replace(/\(\s*scripting\s*(?::\s*enabled\s*)?\)/g, NOOIT);
