import { xml } from '../files/xml.ts';

/** One file of the book. */
export interface XhtmlFile {
  /** Its name, without `.xhtml`; an id in the package as well. */
  name: string;
  title: string;
  xhtml: string;
}

/** An XHTML file. `contents` is what stands in the body; `soort` says what it is in the book (EPUB 3 vocabulary). */
export function makeSheet(name: string, title: string, contents: string, soort = 'bodymatter'): XhtmlFile {
  return {
    name,
    title,
    xhtml: `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="nl" xml:lang="nl">
<head><title>${xml(title)}</title><link rel="stylesheet" href="stijl.css"/></head>
<body epub:type="${soort}">
${contents}
</body>
</html>
`,
  };
}
