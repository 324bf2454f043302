import { addressOf, overviewOf } from '../../handbook/address.ts';
import { bronnenOf } from '../../handbook/bronnen/bronnen.ts';
import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { fullAddress, publisherOf } from '../../page/metadata/page.ts';
import { referrerFor } from '../../page/referrer.ts';
import { sinceOf } from '../../page/site/since.ts';
import { typography } from '../../document/language/typography.ts';
import { feeds } from '../../text/outputs/feeds.ts';
import { plainText } from '../../page/plain/plain-text.ts';

const NL = (id: string) => ({ '@id': id, '@language': 'nl' });
const DAY = (id: string) => ({ '@id': id, '@type': 'xsd:date' });

/** What every name in the file means. It stands in the file itself, so nobody has to fetch anything to read it. */
const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(
    ['prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'scopeNote'].map((name) => [
      name,
      NL(`skos:${name}`),
    ]),
  ),
  ...Object.fromEntries(
    ['related', 'inScheme', 'topConceptOf', 'hasTopConcept'].map((name) => [
      name,
      { '@id': `skos:${name}`, '@type': '@id' },
    ]),
  ),
  title: NL('dcterms:title'),
  description: NL('dcterms:description'),
  publisher: 'dcterms:publisher',
  language: 'dcterms:language',
  issued: DAY('dcterms:issued'),
  modified: DAY('dcterms:modified'),
  license: { '@id': 'dcterms:license', '@type': '@id' },
  source: 'dcterms:source',
  seeAlso: { '@id': 'rdfs:seeAlso', '@type': '@id' },
  versionInfo: 'owl:versionInfo',
  changeNote: { '@id': 'skos:changeNote', '@type': '@id' },
};

/** The terms as SKOS (https://www.w3.org/TR/skos-reference/), written as JSON-LD. A concept is named by its page. */
export function begrippenJsonLd(handbook: Handbook): string {
  const { handleiding, editie, perSoort } = handbook;
  const schema = fullAddress(handbook, overviewOf('begrip'));
  const publisher = publisherOf(handbook);
  return JSON.stringify({
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': schema,
        '@type': 'skos:ConceptScheme',
        title: `${typography(handleiding.titel)}: ${typography(handleiding.delen.begrip.titel).toLowerCase()}`,
        description: plainText(handbook.teksten.delen.begrip.samenvatting, referrerFor(handbook, [])),
        language: 'nl',
        issued: editie.datum,
        versionInfo: editie.versie,
        changeNote: sinceOf(handbook),
        license: handleiding.licentie.adres,
        ...(publisher && { publisher }),
        hasTopConcept: perSoort.begrip.map((entry) => fullAddress(handbook, addressOf(entry))),
      },
      ...perSoort.begrip.map((entry) => begripOf(handbook, schema, entry)),
    ],
  });
}

function begripOf(handbook: Handbook, schema: string, entry: Entry<'begrip'>) {
  const {
    voorkeursterm: preferredTerm,
    ookGenoemd: alsoMentioned,
    meervoud: plural,
    verwant: related,
    gecontroleerd: checked,
  } = entry.data;
  const bronnen = bronnenOf(handbook, entry);
  const referrer = referrerFor(handbook, bronnen, entry);
  // SKOS asks that no word is both the preferred and another label.
  const otherwise = [...new Set(alsoMentioned)].filter((term) => term !== preferredTerm);
  return {
    '@id': fullAddress(handbook, addressOf(entry)),
    '@type': 'skos:Concept',
    inScheme: schema,
    topConceptOf: schema,
    prefLabel: preferredTerm,
    altLabel: otherwise,
    ...(plural && ![preferredTerm, ...otherwise].includes(plural) && { hiddenLabel: plural }),
    definition: plainText(entry.fields.uitleg, referrer),
    scopeNote: entry.fields.nietHetzelfdeAls.map(({ term, verschil: difference }) =>
      feeds.notSame(term, plainText(difference, referrer)),
    ),
    related: related
      .filter((id) => handbook.entry.has(`begrip:${id}`))
      .map((id) => fullAddress(handbook, addressOf({ soort: 'begrip', id }))),
    modified: checked,
    source: bronnen.map(({ id, bron }) => ({
      '@id': fullAddress(handbook, addressOf({ soort: 'bron', id })),
      title: bron.titel,
      publisher: bron.uitgever,
      ...(bron.adres && { seeAlso: bron.adres }),
    })),
  };
}
