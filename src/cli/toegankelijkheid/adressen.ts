import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { certain } from '../../document/certain.ts';

/** The addresses of a built site. */
export interface Adressen {
  /** Every page. */
  alle: string[];
  /** One page of every kind, the largest: what goes wrong anywhere goes wrong there first. */
  perSoort: string[];
}

/** Reads which pages a built site has. Pages say of which kind they are; one that does not is a kind by itself. */
export function adressenVan(dist: string): Adressen {
  const paginas = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((bestand) => bestand.split(sep).join('/'))
    .filter((bestand) => bestand.endsWith('.html') && !bestand.startsWith('pagefind/'))
    .sort()
    .map((bestand) => {
      const html = readFileSync(join(dist, bestand), 'utf8');
      return { adres: `/${bestand}`.replace(/\/index\.html$/, '/'), html, omvang: html.length };
    })
    // A page that leads on to another is gone before anybody can look at it.
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const soorten = Map.groupBy(paginas, ({ adres, html }) => soortVan(html) ?? adres);
  const perSoort = [...soorten.values()].map(
    (groep) => certain(groep.sort((a, b) => b.omvang - a.omvang)[0]).adres,
  );
  const zoekt = soorten.has('/zoeken/') ? [zoekvraag(paginas)] : [];
  return { alle: paginas.map(({ adres }) => adres), perSoort: [...perSoort.sort(), ...zoekt] };
}

/** The kind of a page; an overview is one of its own, as each looks different. */
function soortVan(html: string): string | undefined {
  const soort = /name="zoekfilter" content="soort:([^"]+)"/.exec(html)?.[1];
  return soort === 'overzicht' ? undefined : soort;
}

/** The search page with results on it: a search for the title of a page, so that it finds something. */
function zoekvraag(paginas: { html: string }[]): string {
  const titels = paginas.map(({ html }) => /<h1[^>]*>([^<]+)</.exec(html)?.[1]?.trim() ?? '');
  const woord = titels.find((titel) => /^\p{L}{5,}$/u.test(titel)) ?? titels[0] ?? '';
  return `/zoeken/?q=${encodeURIComponent(woord)}`;
}
