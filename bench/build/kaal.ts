import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { vocabulary, type TagRule } from '../../src/document/vocabulary.ts';
import { addressOf } from '../../src/handbook/address.ts';
import type { Made } from './corpus.ts';

/**
 * How the bare site shows a body: `mdx` compiles it to a module and renders that, as Astro does by itself;
 * `modules` compiles too, but shows only the title; `boom` writes our own tree to HTML; `empty` does nothing
 * with the body, so that the others can be compared with it.
 */
export type Manner = 'mdx' | 'modules' | 'boom' | 'leeg';

/**
 * Writes a bare Astro site with the same text: one layout, one collection, every tag a simple component.
 * @param map a folder below the project, so that packages are found upwards
 */
export async function makeBare(folder: string, pages: readonly Made[], manner: Manner): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const files: Record<string, string> = {
    'package.json': '{ "private": true, "type": "module" }\n',
    'astro.config.mjs': CONFIG,
    'src/Kaal.astro': LAYOUT,
    'src/content.config.ts': manner === 'mdx' || manner === 'modules' ? COLLECTION : COLLECTION_TEXT,
    'src/pages/[...id].astro': {
      mdx: PAGE_MDX,
      modules: PAGE_MODULES,
      boom: pageBoom(folder),
      leeg: PAGE_EMPTY,
    }[manner],
    'src/tags.ts': tagsModule(),
    ...Object.fromEntries(
      Object.entries(vocabulary).map(([name, rule]) => [`src/tags/${name}.astro`, component(name, rule)]),
    ),
    ...Object.fromEntries(pages.map((page) => [`inhoud${addressOf(page).slice(0, -1)}.mdx`, mdxOf(page)])),
  };
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), contents);
  }
}

/** A bare site takes no ids for headings; it makes its own. */
const mdxOf = ({ data, text }: Made) => {
  const { titel: title, vraag, voorkeursterm: preferredTerm } = data as Record<string, string>;
  return `---\n${stringify({ titel: title ?? vraag ?? preferredTerm })}---\n\n${text.replace(/ \{#[a-z0-9-]+\}$/gm, '')}`;
};

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], vite: { ssr: { external: ['satteri'] } } });
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { paginas: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './inhoud' }) }) };
`;

/** The same files, read as text. */
const COLLECTION_TEXT = `import { defineCollection } from 'astro:content';
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

const page = (beforehand: string, body: string, importing = '') => `---
import { getCollection } from 'astro:content';
import Kaal from '../Kaal.astro';
${importing}
export async function getStaticPaths() {
  return (await getCollection('paginas')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
${beforehand}
---

<Kaal titel={entry.data.titel}>${body}</Kaal>
`;

const PAGE_MDX = page(
  'const { Content } = await render(entry);',
  '<Content components={tags} />',
  `import { render } from 'astro:content';\nimport { tags } from '../tags.ts';`,
);

const PAGE_MODULES = page('await render(entry);', '', `import { render } from 'astro:content';`);

const PAGE_EMPTY = page('', '');

const pageBoom = (folder: string) => {
  const src = relative(join(folder, 'src/pages'), join(import.meta.dirname, '../../src'));
  return page(
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
function component(name: string, { position, contents }: TagRule): string {
  const text = contents === 'leeg' ? '{Object.values(Astro.props).join(" ")}' : '<slot />';
  return position === 'zin'
    ? `<span class="${name}">${text}</span>\n`
    : `<div class="${name}" role="note"><p>{Astro.props.titel ?? '${name}'}</p>${text}</div>\n`;
}

function tagsModule(): string {
  const names = Object.keys(vocabulary);
  return `${names.map((name) => `import ${name} from './tags/${name}.astro';`).join('\n')}\n\nexport const tags = { ${names.join(', ')} };\n`;
}
