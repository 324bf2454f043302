import { relative, type OfflinePosition } from './address.ts';

/** Conditions that may stand wherever one about scripts may: on every screen, and on none. */
const ALWAYS = '(min-width:0)';
const NEVER = '(max-width:-1px)';

/**
 * A style sheet for the copy: addresses of files as they work in a folder, and the rules for who has no JavaScript,
 * as no script comes along.
 */
export const offlineStyle = (css: string, position: OfflinePosition): string =>
  css
    .replace(
      /url\(\s*(["']?)(\/[^)"']*)\1\s*\)/g,
      (_, bracket: string, address: string) => `url(${bracket}${relative(address, position)}${bracket})`,
    )
    // Between files, each an origin of its own, a browser refuses it, and complains.
    .replace(/@view-transition\s*\{[^}]*\}/g, '')
    .replace(/\(\s*scripting\s*:\s*none\s*\)/g, ALWAYS)
    .replace(/\(\s*scripting\s*(?::\s*enabled\s*)?\)/g, NEVER);
