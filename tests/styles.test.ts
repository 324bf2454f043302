import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pruneComponentCss, fixedTokens } from '../src/integrations/nl-design-system.ts';

const root = join(import.meta.dirname, '..');
/** Our own CSS: style sheets, and the style blocks of components and layouts. */
const own = globSync('src/**/*.{css,astro}', { cwd: root }).map((file) => {
  const source = readFileSync(join(root, file), 'utf8');
  const css = file.endsWith('.css')
    ? source
    : [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, block]) => block).join('\n');
  return { file: file.replaceAll('\\', '/'), css: css.replace(/\/\*[\s\S]*?\*\//g, '') };
});

/** A colour as such, not by what it is for. System colours and `currentcolor` are the reader's own. */
const RAW =
  /#[0-9a-f]{3,8}\b(?![^{]*\{)|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\(|:[^;{]*\b(?:black|white|red|green|blue|gr[ae]y|orange|yellow|purple|pink|brown)\b/gi;

test('colours have a name that says what they are for, everywhere but in the tokens', () => {
  const raw = own
    .filter(({ file }) => file !== 'src/site/styles/tokens.css')
    .flatMap(({ file, css }) => [...css.matchAll(RAW)].map(([match]) => `${file}: ${match}`));
  expect(raw).toEqual([]);
});

test('the test for raw colours sees them', () => {
  for (const css of ['a { color: #fff; }', 'a { color: rgb(0 0 0); }', 'a { border: 1px solid black; }'])
    expect(css).toMatch(RAW);
});

test('every style stands in a cascade layer', () => {
  const loose = own
    .filter(({ css }) => css.trim() !== '')
    .filter(
      ({ css }) =>
        css
          .replace(/@page [^{]*\{[^}]*\}/g, '')
          .replace(/@layer [\w, ]+\{[\s\S]*\n\s*\}\s*/, '')
          .trim() !== '',
    );
  expect(loose.map(({ file }) => file)).toEqual([]);
});

test('every token that is used has a value', () => {
  const all = own.map(({ css }) => css).join('\n');
  const writer = readFileSync(join(root, 'src/outputs/css/huisstijl.ts'), 'utf8');
  const set = new Set([...`${all}\n${writer}`.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const used = new Set([...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!));
  const computed = (name: string) => name.startsWith('--basis-color-');
  // The component sets this one for what stands in it.
  set.add('--utrecht-icon-color');
  expect([...used].filter((name) => !set.has(name) && !computed(name))).toEqual([]);
});

describe('what stays of a component of NL Design System', () => {
  const set = new Set(['--nl-link-color']);
  const pruned = (css: string) => pruneComponentCss(css, set).replace(/\s+/g, '');

  test('rules for what our pages have', () => {
    expect(pruned('.nl-link:hover{color:red}.nl-code{color:red}')).toBe(
      '@layernl{.nl-link:hover{color:red}}',
    );
  });
  test('a token with a value; without one its fallback, and else nothing', () => {
    expect(pruned('.nl-link{color:var(--nl-link-color,red)}')).toContain('color:var(--nl-link-color,red)');
    expect(pruned('.nl-link{color:var(--nl-x,var(--nl-y,red))}')).toContain('color:red');
    expect(pruned('.nl-link{color:var(--nl-x);top:0}')).toBe('@layernl{.nl-link{top:0}}');
    expect(pruned('.nl-link{top:max(var(--nl-x,1px),2px)}')).toContain('top:max(1px,2px)');
  });
  test('a token that has one value everywhere is written out, one that a component of ours sets is not', () => {
    const tokens = ':root{--nl-link-color:blue;--nl-link-width:1px}[data-x]{--nl-link-top:0}';
    const fixed = fixedTokens(tokens, '.rij{--nl-link-color:red}');
    expect([...fixed]).toEqual([['--nl-link-width', '1px']]);
    expect(pruneComponentCss('.nl-link{top:var(--nl-link-width,2px)}', set, fixed)).toContain('top:1px');
  });
  test('no token that nothing reads', () => {
    const css =
      '.nl-mark{--nl-icon-color:red;--_nl-mark-x:1;--nl-mark-color:Mark;color:var(--nl-mark-color)}';
    expect(pruneComponentCss(css, new Set(['--nl-mark-color']))).toBe(
      '@layer nl{.nl-mark{--_nl-mark-x:1;--nl-mark-color:Mark;color:var(--nl-mark-color)}}',
    );
    expect(pruneComponentCss(css, new Set(['--nl-mark-color']), new Map([['--nl-mark-color', 'red']]))).toBe(
      '@layer nl{.nl-mark{--_nl-mark-x:1;color:red}}',
    );
  });

  test('nothing empty', () => {
    expect(pruned('@media print{.nl-code{color:red}}')).toBe('@layernl{}');
  });
});
