const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** The namespaces of every part of an ODS. */
export const NAMES = {
  'xmlns:office': `${ODF}:office:1.0`,
  'xmlns:style': `${ODF}:style:1.0`,
  'xmlns:text': `${ODF}:text:1.0`,
  'xmlns:table': `${ODF}:table:1.0`,
  'xmlns:fo': `${ODF}:xsl-fo-compatible:1.0`,
  'xmlns:number': `${ODF}:datastyle:1.0`,
  'xmlns:meta': `${ODF}:meta:1.0`,
  'xmlns:config': `${ODF}:config:1.0`,
  'xmlns:of': `${ODF}:of:1.2`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'office:version': '1.3',
};
