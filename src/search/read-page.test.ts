import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';
import { NOTE } from './query/kept/page-text.ts';

const html = `<!doctype html><html lang="nl"><head><title>x</title>
<meta name="zoekfilter" content="soort:vraag"></head><body><header>Menu</header>
<main id="inhoud" data-pagefind-body><nav>Kruimels</nav>
<header><p class="bovenkop">Vraag</p><h1>Wat kost het?</h1><p class="inleiding">Veel &amp; weinig.</p></header>
<section aria-labelledby="kern"><h2 id="kern">In het <em>kort</em></h2>
<p>Reken op <strong>geld</strong><sup class="noot"><a href="#1">1</a></sup> en <a href="/x/">tijd</a>.</p>
<ul><li>Een</li><li>Twee</li></ul></section>
<section id="deel"><h3>Zonder anker</h3><p>Tekst</p></section>
<section data-pagefind-ignore><h2 id="hoort-bij">Hoort bij</h2></section>
<script>var x = 'script';</script></main><footer>Voet</footer></body></html>`;

test('a page is read as a visitor reads it', () => {
  const { copy: _, ...read } = readPage(html)!;
  expect(read).toEqual({
    title: 'Wat kost het?',
    summary: 'Veel & weinig.',
    filters: ['soort:vraag'],
    places: [
      { id: '', kop: '', blokken: ['Veel & weinig.'] },
      { id: 'kern', kop: 'In het kort', blokken: [`Reken op geld${NOTE} en tijd.`, 'Een', 'Twee'] },
      { id: 'deel', kop: 'Zonder anker', blokken: ['Tekst'] },
    ],
  });
});

test('a page that is not to be found is not read', () => {
  expect(readPage('<!doctype html><main><h1>Zoeken</h1></main>')).toBeUndefined();
});
