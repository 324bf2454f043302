/** Media types by extension, as a server says them, of every kind of file that we write. */
export const media = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  // The search index: ours, and that of Pagefind. Nobody else knows them: without a type a browser would guess.
  bin: 'application/octet-stream',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
} as const;

const byExtension: ReadonlyMap<string, string> = new Map(Object.entries(media));

/** The media type that the extension of a file tells; a folder is its page. Example: `/praktijken.csv` → `text/csv; charset=utf-8`. */
export const mediaTypeByExtension = (path: string): string | undefined =>
  byExtension.get(path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1).toLowerCase());

/** Media types of text, which a server may send smaller than it is. «openxml» is no XML, and packed already. */
export const TEXT_TYPES = /^text\/|javascript|json|[/+]xml/;
