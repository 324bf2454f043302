import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { vocabulary, type TagRegel } from '../../src/document/vocabulary.ts';
import { adresVan } from '../../src/model/adres.ts';
import type { Gemaakt } from './corpus.ts';

/**
 * How the bare site shows a body: `mdx` compiles it to a module and renders that, as Astro does by itself;
 * `modules` compiles too, but shows only the title; `boom` writes our own tree to HTML; `leeg` does nothing
 * with the body, so that the others can be compared with it.
 */
export type Wijze = 'mdx' | 'modules' | 'boom' | 'leeg';

/**
 * Writes a bare Astro site with the same text: one layout, one collection, every tag a simple component.
 * @param map a folder below the project, so that packages are found upwards
 */
export async function makeKaal(map: string, paginas: readonly Gemaakt[], wijze: Wijze): Promise<void> {
  await rm(map, { recursive: true, force: true });
  const bestanden: Record<string, string> = {
    'package.json': '{ "private": true, "type": "module" }\n',
    'astro.config.mjs': CONFIG,
    'src/Kaal.astro': LAYOUT,
    'src/content.config.ts': wijze === 'mdx' || wijze === 'modules' ? COLLECTIE : COLLECTIE_TEKST,
    'src/pages/[...id].astro': {
      mdx: PAGINA_MDX,
      modules: PAGINA_MODULES,
      boom: paginaBoom(map),
      leeg: PAGINA_LEEG,
    }[wijze],
    'src/tags.ts': tagsModule(),
    ...Object.fromEntries(
      Object.entries(vocabulary).map(([naam, regel]) => [`src/tags/${naam}.astro`, component(naam, regel)]),
    ),
    ...Object.fromEntries(
      paginas.map((pagina) => [`inhoud${adresVan(pagina).slice(0, -1)}.mdx`, mdxVan(pagina)]),
    ),
  };
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    await mkdir(dirname(join(map, naam)), { recursive: true });
    await writeFile(join(map, naam), inhoud);
  }
}

/** A bare site takes no ids for headings; it makes its own. */
const mdxVan = ({ data, tekst }: Gemaakt) => {
  const { titel, vraag, voorkeursterm } = data as Record<string, string>;
  return `---\n${stringify({ titel: titel ?? vraag ?? voorkeursterm })}---\n\n${tekst.replace(/ \{#[a-z0-9-]+\}$/gm, '')}`;
};

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], vite: { ssr: { external: ['satteri'] } } });
`;

const COLLECTIE = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { paginas: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './inhoud' }) }) };
`;

/** The same files, read as text. */
const COLLECTIE_TEKST = `import { defineCollection } from 'astro:content';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const load = async ({ store, config }) => {
  const map = new URL('./inhoud/', config.root).pathname;
  for (const bestand of readdirSync(map, { recursive: true }).filter((naam) => naam.endsWith('.mdx'))) {
    const [, kop, body] = readFileSync(join(map, bestand), 'utf8').split(/^---$/m, 3);
    store.set({ id: bestand.slice(0, -4), data: parse(kop), body });
  }
};
export const collections = { paginas: defineCollection({ loader: { name: 'tekst', load } }) };
`;

const LAYOUT = `---
const { titel } = Astro.props;
---

<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{titel}</title>
  </head>
  <body>
    <header><a href="/">Start</a> <a href="/stappenplan/">Stappenplan</a> <a href="/leerlijn/">Leerlijn</a></header>
    <main data-pagefind-body>
      <h1>{titel}</h1>
      <slot />
    </main>
    <footer>Met gemaakte tekst</footer>
  </body>
</html>

<style>
  main {
    max-width: 40rem;
    margin: auto;
  }
</style>
`;

const pagina = (vooraf: string, body: string, importeer = '') => `---
import { getCollection } from 'astro:content';
import Kaal from '../Kaal.astro';
${importeer}
export async function getStaticPaths() {
  return (await getCollection('paginas')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
${vooraf}
---

<Kaal titel={entry.data.titel}>${body}</Kaal>
`;

const PAGINA_MDX = pagina(
  'const { Content } = await render(entry);',
  '<Content components={tags} />',
  `import { render } from 'astro:content';\nimport { tags } from '../tags.ts';`,
);

const PAGINA_MODULES = pagina('await render(entry);', '', `import { render } from 'astro:content';`);

const PAGINA_LEEG = pagina('', '');

const paginaBoom = (map: string) => {
  const src = relative(join(map, 'src/pages'), join(import.meta.dirname, '../../src'));
  return pagina(
    `const verwijzer = {
  namen: { gemeente: 'uw gemeente', organisatie: 'de organisatie', contact: 'uw contact' },
  bronnen: () => [], titel: (_, id) => id, adres: (soort, id) => \`/\${soort}/\${id}/\`, naam: (id) => id,
  diagram: () => undefined, veld: () => undefined,
};
const lowering = loweringOf({ adres: '', verwijzer });
const html = htmlVan(parseBlok(entry.body, { koppen: true }).tekst, lowering, { address: '' });`,
    '<div set:html={html} />',
    `import { parseBlok } from '${src}/document/parse.ts';\nimport { htmlVan } from '${src}/outputs/html/index.ts';\nimport { loweringOf } from '${src}/page/lower/lowering.ts';`,
  );
};

/** A tag as the simplest component that shows what it holds. */
function component(naam: string, { plaats, inhoud }: TagRegel): string {
  const tekst = inhoud === 'leeg' ? '{Object.values(Astro.props).join(" ")}' : '<slot />';
  return plaats === 'zin'
    ? `<span class="${naam}">${tekst}</span>\n`
    : `<div class="${naam}" role="note"><p>{Astro.props.titel ?? '${naam}'}</p>${tekst}</div>\n`;
}

function tagsModule(): string {
  const namen = Object.keys(vocabulary);
  return `${namen.map((naam) => `import ${naam} from './tags/${naam}.astro';`).join('\n')}\n\nexport const tags = { ${namen.join(', ')} };\n`;
}
