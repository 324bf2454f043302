import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { vocabulary, type TagName } from '../../src/document/vocabulary.ts';
import { nl } from '../../src/text/nl.ts';

/**
 * Somebody else's site: bare Astro with its own MDX, that takes over our files as they are. All it adds is one
 * setting of Astro's engine (`{#id}` after a heading) and a small component for each tag.
 */
export async function buildBareSite(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const own: Record<string, string> = {
    'package.json': '{ "private": true, "type": "module" }\n',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTION,
    'src/pages/[...id].astro': PAGE,
    'src/tags.ts': `${tags.map((tag) => `import ${tag} from './tags/${tag}.astro';`).join('\n')}\n\nexport const tags = { ${tags.join(', ')} };\n`,
    ...Object.fromEntries(tags.map((tag) => [`src/tags/${tag}.astro`, component(tag)])),
  };
  for (const [name, text] of Object.entries(own)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  for (const [id, text] of texts) {
    await mkdir(dirname(join(folder, 'texts', id)), { recursive: true });
    await writeFile(join(folder, 'texts', `${id}.mdx`), text);
  }
  await build({ root: folder, logLevel: 'error', mode: 'production' });
}

/** What that site made of one file: the HTML of its body alone. */
export async function bodyOf(folder: string, id: string): Promise<string> {
  const html = await readFile(join(folder, 'dist', id, 'index.html'), 'utf8');
  return html.slice(html.indexOf('<main>') + '<main>'.length, html.lastIndexOf('</main>'));
}

const tags = Object.keys(vocabulary) as TagName[];

const CONFIG = `import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [mdx()],
  markdown: { processor: satteri({ features: { headingAttributes: true } }), syntaxHighlight: false },
  vite: { ssr: { external: ['satteri'] } },
});
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  texts: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './texts', generateId: ({ entry }) => entry.replace(/\\.mdx$/, '') }),
  }),
};
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
import { tags } from '../tags.ts';

export async function getStaticPaths() {
  return (await getCollection('texts')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---

<!doctype html><html lang="nl"><head><title>{Astro.props.entry.id}</title></head><body><main><Content components={tags} /></main></body></html>
`;

/**
 * A tag as the smallest component that says the same as ours. Most say only what they hold, a box below its title;
 * what a tag adds itself stands here.
 */
const OWN: Partial<Record<TagName, string>> = {
  UitDePraktijk:
    '<div><p>Uit de praktijk: <a href={`/praktijk/${Astro.props.praktijk}/`}>{`praktijk ${Astro.props.praktijk}`}</a></p><slot /></div>',
  Kaart: '<div>{Astro.props.titel && <p>{Astro.props.titel}</p>}<slot /></div>',
  Feit: '<slot />{Astro.props.peildatum && <span> (peildatum {new Date(Astro.props.peildatum).toLocaleDateString("nl", { dateStyle: "long", timeZone: "UTC" })})</span>}',
  Schatting: '<slot /> (eigen schatting)',
  Som: '{`som ${Astro.props.van}`}',
  Begrip: '<a href={`/begrip/${Astro.props.id}/`}><slot /></a>',
  Sjabloon: '<a href={`/sjabloon/${Astro.props.id}/`}>{`sjabloon ${Astro.props.id}`}</a>',
  Naam: '{`naam ${Astro.props.portret}`}',
  Invulveld: '{`veld ${Astro.props.id}`}',
  Gemeente: 'uw gemeente',
  Organisatie: 'uw organisatie',
  Contact: 'uw contact',
};

const titles: Readonly<Partial<Record<TagName, unknown>>> = nl.tags;

function component(tag: TagName): string {
  const { position, contents } = vocabulary[tag];
  const held = contents === 'leeg' ? '' : '<slot />';
  // A tag of a sentence is marked, so that one that stands on a line of its own can be known.
  if (position === 'zin') return `<span data-tag>${OWN[tag] ?? held}</span>\n`;
  return `${OWN[tag] ?? (held && `<div><p>{Astro.props.titel ?? '${String(titles[tag])}'}</p>${held}</div>`)}\n`;
}
