/**
 * The Content Security Policy of every page: nothing inline, nothing from elsewhere.
 * Headers that a `<meta>` cannot carry (`frame-ancestors`, HSTS) belong to the host; see README.
 */
const BASIS = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

export const leesbeleid = [...BASIS, "script-src 'self'"].join('; ');
/** Pagefind compiles WebAssembly, fetches its index, and works in a worker made from a blob. */
export const zoekbeleid = [...BASIS, "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "worker-src 'self' blob:"].join('; ');
