import { xml } from '../shared/xml.ts';

/** One file of the book. */
export interface Blad {
  /** Its name, without `.xhtml`; an id in the package as well. */
  naam: string;
  titel: string;
  xhtml: string;
}

/** An XHTML file. `inhoud` is what stands in the body; `soort` says what it is in the book (EPUB 3 vocabulary). */
export function maakBlad(naam: string, titel: string, inhoud: string, soort = 'bodymatter'): Blad {
  return {
    naam,
    titel,
    xhtml: `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="nl" xml:lang="nl">
<head><title>${xml(titel)}</title><link rel="stylesheet" href="stijl.css"/></head>
<body epub:type="${soort}">
${inhoud}
</body>
</html>
`,
  };
}
