import { policyFor } from '../../page/site/security-policy.ts';

/**
 * What a host says with every file, once: the configurations of `npm run hosting`, our own server and the tests of
 * both follow from this list. Addresses are told from the root of the handbook.
 */

/** What holds for addresses of one form. In `at` a `*` stands for anything, also a slash; a later row wins. */
export interface HostingRule {
  at: string;
  value: string;
}

/** Headers that are the same with every answer, whatever its status. */
export const HEADERS: Readonly<Record<string, string>> = {
  // A year, as internet.nl and the guidelines of the NCSC ask. Not for subdomains: those are not ours to speak for.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // What `frame-ancestors` says, for browsers and tests that do not read that.
  'X-Frame-Options': 'DENY',
  // As the pages themselves say.
  'Referrer-Policy': 'same-origin',
  // Nothing of this is used: neither we nor a script that got in may ask for it.
  'Permissions-Policy': ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope']
    .concat(['magnetometer', 'microphone', 'midi', 'payment', 'usb'])
    .map((name) => `${name}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Over plain HTTP a browser ignores it; on a writer's own machine it has no place. */
export const FOR_HTTPS_ONLY = 'Strict-Transport-Security';

const NO_FRAME = "frame-ancestors 'none'";
const reading = `${policyFor(false, false)}; ${NO_FRAME}`;
/** The widest policy of all, which lets the search compile what it runs. */
export const SEARCHING = `${policyFor(true, false)}; ${NO_FRAME}`;

export const POLICY = 'Content-Security-Policy';
export const POLICIES: readonly HostingRule[] = [
  { at: '*', value: reading },
  { at: '/zoeken/*', value: SEARCHING },
  // A worker goes by the policy of its own file.
  { at: '/pagefind/*', value: SEARCHING },
  // What writers supply runs nothing, also when somebody opens it by itself. Images of a drawing program have styles.
  {
    at: '/beelden/*',
    value: `sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; ${NO_FRAME}`,
  },
  // Browsers show it with a page of their own, which some hold to the policy of the file.
  { at: '*.pdf', value: NO_FRAME },
];

export const CACHE = 'Cache-Control';
/** Kept, and asked after before each use: an answer of 304 costs nothing. */
const ASKED_AFTER = 'no-cache';
/** A name with the hash of its content never holds anything else. */
const FOR_EVER = 'public, max-age=31536000, immutable';
export const CACHING: readonly HostingRule[] = [
  { at: '*', value: ASKED_AFTER },
  { at: '/_astro/*', value: FOR_EVER },
  { at: '/zoeken/index-*.bin', value: FOR_EVER },
  { at: '/zoeken/zelden-*.bin', value: FOR_EVER },
  { at: '/zoeken/tekst/*.bin', value: FOR_EVER },
];

/** The page for what is not there. */
export const NOT_FOUND = '/404.html';

/** A form of addresses as a regular expression that nginx, Apache, Caddy and JavaScript read alike. */
export const patternOf = (at: string, path = '/'): string =>
  at === '*'
    ? '.*'
    : `^${literal(at.startsWith('/') ? path.slice(0, -1) : '')}${at.split('*').map(literal).join('.*')}$`;

/** Words in which nothing has another meaning. Example: `feed.xml` → `feed\.xml`. */
const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What the last rule that fits says of an address. */
export const valueAt = (rules: readonly HostingRule[], address: string): string =>
  rules.findLast(({ at }) => new RegExp(patternOf(at), 's').test(address))?.value ?? '';

/** Every header that goes with the file at an address, its media type apart; on HTTPS. */
export const headersAt = (address: string): Record<string, string> => ({
  ...HEADERS,
  [POLICY]: valueAt(POLICIES, address),
  [CACHE]: valueAt(CACHING, address),
});
