import { stringify } from 'yaml';
import type { Handbook } from '../../handbook/handbook.ts';
import { citedOf } from '../../page/cite/cite.ts';
import { publisherOf } from '../../page/metadata/page.ts';
import { typography } from '../../document/language/typography.ts';
import { subject, the } from '../../text/subject.ts';

/** What the code says of itself in `package.json`. */
export interface Program {
  version: string;
  license: string;
}

/**
 * `CITATION.cff` by the schema of CFF 1.2.0 (https://citation-file-format.github.io): the code with its licence, and the
 * handbook as what one refers to. It is made, never typed: `npm run citeren`.
 */
export function citationCff(handbook: Handbook, { version, license }: Program): string {
  const { handleiding, editie } = handbook;
  const { title, date, address } = citedOf(handbook, { address: '/', title: '' });
  const [year = '', month = ''] = editie.datum.split('-');
  // CFF needs an author; as long as nobody knows the publisher, the handbook stands for it, as in the feed.
  const authors = [{ name: publisherOf(handbook) ?? typography(handleiding.titel) }];
  const cff = {
    'cff-version': '1.2.0',
    message: `Verwijs naar ${the(subject().werk)} met de gegevens bij preferred-citation.`,
    type: 'software',
    title: typography(handleiding.titel),
    abstract: typography(handleiding.omschrijving),
    authors,
    version,
    'date-released': date,
    license,
    url: address,
    'preferred-citation': {
      type: 'manual',
      title,
      authors,
      version: editie.versie,
      'date-released': editie.datum,
      year: Number(year),
      month: Number(month),
      languages: ['nld'],
      ...licenceOf(handleiding.licentie.adres),
      url: address,
    },
  };
  return `# Gemaakt van package.json en content/ door npm run citeren; verander het daar.\n${stringify(cff, { aliasDuplicateObjects: false })}`;
}

/** A licence of Creative Commons by its SPDX name, any other by its address. */
function licenceOf(address: string): { license: string } | { 'license-url': string } {
  const [, kind, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(address) ?? [];
  return kind && version ? { license: `CC-${kind.toUpperCase()}-${version}` } : { 'license-url': address };
}
