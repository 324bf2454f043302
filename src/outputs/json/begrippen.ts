import { adresVan, overzichtVan } from '../../model/adres.ts';
import { bronnenVan } from '../../model/bronnen.ts';
import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { heel, uitgeverVan } from '../../model/metadata/pagina.ts';
import { verwijzerVoor } from '../../model/verwijzer.ts';
import { typografie } from '../../document/typography.ts';
import { feeds } from '../../text/feeds.ts';
import { plainText } from '../../page/plain-text.ts';

const NL = (id: string) => ({ '@id': id, '@language': 'nl' });
const DAG = (id: string) => ({ '@id': id, '@type': 'xsd:date' });

/** What every name in the file means. It stands in the file itself, so nobody has to fetch anything to read it. */
const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(
    ['prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'scopeNote'].map((naam) => [
      naam,
      NL(`skos:${naam}`),
    ]),
  ),
  ...Object.fromEntries(
    ['related', 'inScheme', 'topConceptOf', 'hasTopConcept'].map((naam) => [
      naam,
      { '@id': `skos:${naam}`, '@type': '@id' },
    ]),
  ),
  title: NL('dcterms:title'),
  description: NL('dcterms:description'),
  publisher: 'dcterms:publisher',
  language: 'dcterms:language',
  issued: DAG('dcterms:issued'),
  modified: DAG('dcterms:modified'),
  license: { '@id': 'dcterms:license', '@type': '@id' },
  source: 'dcterms:source',
  seeAlso: { '@id': 'rdfs:seeAlso', '@type': '@id' },
  versionInfo: 'owl:versionInfo',
};

/** The terms as SKOS (https://www.w3.org/TR/skos-reference/), written as JSON-LD. A concept is named by its page. */
export function begrippenJsonLd(handboek: Handboek): string {
  const { handleiding, editie, perSoort } = handboek;
  const schema = heel(handboek, overzichtVan('begrip'));
  const uitgever = uitgeverVan(handboek);
  return JSON.stringify({
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': schema,
        '@type': 'skos:ConceptScheme',
        title: `${typografie(handleiding.titel)}: ${typografie(handleiding.delen.begrip.titel).toLowerCase()}`,
        description: plainText(handboek.teksten.delen.begrip.samenvatting, verwijzerVoor(handboek, [])),
        language: 'nl',
        issued: editie.datum,
        versionInfo: editie.versie,
        license: handleiding.licentie.adres,
        ...(uitgever && { publisher: uitgever }),
        hasTopConcept: perSoort.begrip.map((entry) => heel(handboek, adresVan(entry))),
      },
      ...perSoort.begrip.map((entry) => begripVan(handboek, schema, entry)),
    ],
  });
}

function begripVan(handboek: Handboek, schema: string, entry: Entry<'begrip'>) {
  const { voorkeursterm, ookGenoemd, meervoud, verwant, gecontroleerd } = entry.data;
  const bronnen = bronnenVan(handboek, entry);
  const verwijzer = verwijzerVoor(handboek, bronnen, entry);
  // SKOS asks that no word is both the preferred and another label.
  const anders = [...new Set(ookGenoemd)].filter((term) => term !== voorkeursterm);
  return {
    '@id': heel(handboek, adresVan(entry)),
    '@type': 'skos:Concept',
    inScheme: schema,
    topConceptOf: schema,
    prefLabel: voorkeursterm,
    altLabel: anders,
    ...(meervoud && ![voorkeursterm, ...anders].includes(meervoud) && { hiddenLabel: meervoud }),
    definition: plainText(entry.fields.uitleg, verwijzer),
    scopeNote: entry.fields.nietHetzelfdeAls.map(({ term, verschil }) =>
      feeds.nietHetzelfde(term, plainText(verschil, verwijzer)),
    ),
    related: verwant
      .filter((id) => handboek.entry.has(`begrip:${id}`))
      .map((id) => heel(handboek, adresVan({ soort: 'begrip', id }))),
    modified: gecontroleerd,
    source: bronnen.map(({ id, bron }) => ({
      '@id': heel(handboek, adresVan({ soort: 'bron', id })),
      title: bron.titel,
      publisher: bron.uitgever,
      ...(bron.adres && { seeAlso: bron.adres }),
    })),
  };
}
