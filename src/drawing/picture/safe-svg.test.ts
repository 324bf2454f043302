import { expect, test } from 'vitest';
import { safeSvg } from './safe-svg.ts';

const drawing = (inside: string, attributes = '') =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 10 10"${attributes}>${inside}</svg>`;

test('a drawing keeps what it draws', () => {
  const svg = safeSvg(
    drawing(
      '<title>Een &amp; ander</title><defs><linearGradient id="a"><stop offset="1"/></linearGradient></defs><path d="M0 0" fill="url(#a)" style="stroke:red"/><use href="#a"/><use xlink:href="#a"/><text>1 &lt; 2</text>',
    ),
  );
  expect(svg).toContain('viewBox="0 0 10 10"');
  expect(svg).toContain('<title>Een &amp; ander</title>');
  expect(svg).toContain('<path d="M0 0" fill="url(#a)" style="stroke:red"></path>');
  expect(svg).toContain('<use href="#a"></use><use xlink:href="#a"></use><text>1 &lt; 2</text>');
});

test.each([
  ['<script>alert(1)</script>', /script|alert/],
  ['<SCRIPT>alert(1)</SCRIPT>', /script|alert/i],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', /script|alert/],
  ['<g onclick="alert(1)"/>', /alert|onclick/],
  ['<g ONLOAD="alert(1)"/>', /alert|onload/i],
  ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', /foreign|<p/],
  ['<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://kwaad.test"/>', /iframe|kwaad/],
  ['<image href="https://kwaad.test/a.png"/>', /kwaad/],
  ['<image xlink:href="file:///etc/passwd"/>', /passwd/],
  ['<image href="data:image/svg+xml;base64,PHN2Zz4="/>', /svg\+xml/],
  ['<use href="ander.svg#a"/>', /ander/],
  ['<a href="javascript:alert(1)"><path d="M0 0"/></a>', /javascript/],
  ['<path fill="url(https://kwaad.test/#a)"/>', /kwaad/],
  ['<path style="fill:u\\72l(https://kwaad.test)"/>', /kwaad/],
  ['<style>@import "https://kwaad.test/a.css";</style>', /kwaad|import/],
  ['<style><![CDATA[a{background:url(//kwaad.test)}]]></style>', /kwaad/],
  ['<animate attributeName="href" to="javascript:alert(1)"/>', /animate|alert/],
  ['<set attributeName="onload" to="alert(1)"/>', /<set|alert/],
  ['<metadata><x>Jan de tekenaar</x></metadata>', /Jan/],
  ['<inkscape:grid/><g inkscape:label="geheim"/>', /geheim|grid/],
])('%s leaves nothing of itself', (inside, trace) => {
  const svg = safeSvg(drawing(`${inside}<circle r="1"/>`));
  expect(svg).not.toMatch(trace);
  expect(svg).toContain('<circle r="1"></circle>');
});

test('writing it anew twice gives the same', () => {
  const once = safeSvg(drawing('<style>.a{fill:url(#a)}</style><text>é “ &#169;</text>'));
  expect(safeSvg(once)).toBe(once);
});

test.each(['', 'geen tekening', '<html xmlns="http://www.w3.org/1999/xhtml"/>', '<svg><g></svg>'])(
  'what is no drawing is refused: %j',
  (source) => {
    expect(() => safeSvg(source)).toThrow();
  },
);
