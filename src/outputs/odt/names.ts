/** The name spaces of OpenDocument that these files use, as attributes of a root element. */
const NAMES = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
  dc: 'http://purl.org/dc/elements/1.1/',
};

export const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
export const ODT_XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A part of the file: its root element with the name spaces, in the version of the format. */
export const rootElement = (name: string, contents: string): string =>
  `${ODT_XML}<${name} ${Object.entries(NAMES)
    .map(([short, address]) => `xmlns:${short}="${address}"`)
    .join(' ')} office:version="1.3">${contents}</${name}>`;
