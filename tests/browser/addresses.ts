import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { builtSite } from '../built-site.ts';
import { addressesOf } from '../../src/cli/accessibility/addresses.ts';

/** The address of every page of the built site. */
export const addresses: readonly string[] = readdirSync(builtSite.dist, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.split(sep).join('/')}`)
  .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
  .map((file) => file.replace(/\/index\.html$/, '/'))
  .sort();

/** One page of every kind: the largest, as `npm run toegankelijkheid` takes them. Searching stands there with a question. */
export const everyChild: readonly string[] = addressesOf(builtSite.dist).perSoort;

/** One page of every soort, with a few others: for what takes long. */
export const onePerChild: readonly string[] = [
  '/',
  '/stappenplan/',
  '/stappenplan/verkennen/',
  '/leerlijn/goede-vertrouwenspersoon/',
  '/praktijken/amsterdam-oost-leerlijn/',
  '/praktijken/gemeente/utrecht/',
  '/portretten/initiatiefnemer-samen-vooruit/',
  '/verslagen/2020-11-02-workshop-leerlijn-oost/',
  '/themas/geld-subsidie-of-opdracht/',
  '/vragen/motivatie-en-verloop/',
  '/begrippen/vertrouwenspersoon/',
  '/sjablonen/begroting/',
  '/netwerkmodel/',
  '/bronnen/',
  '/a-z/',
  '/zoeken/',
  '/404.html',
];
