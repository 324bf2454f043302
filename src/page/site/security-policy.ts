/*
 * The Content Security Policy of every page: nothing inline, nothing from elsewhere. A host says the same in a header,
 * with what a `<meta>` cannot carry: `cli/hosting/list.ts`.
 */

/**
 * The order of the cascade layers, first in every head: components come in any order after it.
 * The only inline style; the policy knows it by its hash.
 */
export const LAYERS = '@layer reset, tokens, base, nl, prose, components, print;';
export const LAYERS_HASH = 'sha256-Neq7tP6ukOCw30dMxdfJKAWWJHlVi5MbZkKxo2Lbw/M=';

const BASIS = [
  "default-src 'none'",
  `style-src 'self' '${LAYERS_HASH}'`,
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** A page may ask its own site, and no other, for more: tools that audit a page look for robots.txt that way. */
const readingPolicy = [...BASIS, "script-src 'self'", "connect-src 'self'"].join('; ');
/** Pagefind compiles WebAssembly, fetches its index, and works in a worker made from a blob. */
const searchPolicy = [
  ...BASIS,
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
].join('; ');
/** While somebody writes, Vite puts styles and scripts in the page itself, and tells of changes by a socket. */
const writingPolicy = [
  "default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' ws: data: blob:",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * @param seeks whether the page searches
 * @param writing whether it is shown by `npm run dev`
 */
export function policyFor(seeks: boolean, writing: boolean): string {
  if (writing) return writingPolicy;
  return seeks ? searchPolicy : readingPolicy;
}
