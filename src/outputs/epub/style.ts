import type { Family } from '../../kinds/kind.ts';
import { basisOf, type Brand } from '../../house-style/basis.ts';
import { showOf } from '../../drawing/brand-mark/paint.ts';

const FAMILIES: readonly Family[] = ['doen', 'leren', 'zien', 'weten'];

/** On a phone a table of many columns shows its rows below each other, each cell after the name of its column. */
const NARROW_SCREEN = [
  '@media (max-width:36em){',
  '.breed,.breed caption,.breed tbody,.breed tr,.breed td,.breed th{display:block}',
  '.breed thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
  '.breed tr{margin:0 0 .8em}.breed td,.breed th{border-bottom-width:0;text-align:left!important}',
  '.breed tr>:last-child{border-bottom-width:1px}.breed td:empty{display:none}.breed .schrijfrij td:empty{display:block}',
  // In a table of two columns the first has names: most of their words stay whole.
  'table:not(.breed) td:first-child{min-width:7.5em}',
  '.breed [data-kolom]::before{content:attr(data-kolom) ": ";font-weight:bold}',
  '}',
];

/**
 * A small style sheet: colours of the edition on lines and headings. Letter, size, margins and background stay the
 * reader's own, so that night mode and large print work.
 */
export function style(brand: Brand): string {
  const { licht: light } = basisOf(brand);
  const { hoofd: main, letop: warning, leren: learn, weten: know } = light.family;
  const stroke = (soorten: string[], colour: string) =>
    `${soorten.map((soort) => `.kader-${soort}`).join(',')}{border-color:${colour}}`;
  return [
    'body{line-height:1.5}',
    'h1,h2,h3,h4{line-height:1.2;break-after:avoid}',
    'h1{font-size:1.8em;margin:0 0 .5em}h2{font-size:1.35em;margin:1.6em 0 .5em}h3{font-size:1.1em;margin:1.3em 0 .4em}',
    // A word or an address that is longer than a screen of a phone is wide goes on below.
    'a,code,h1,h2,h3,h4,dt,li,p{overflow-wrap:break-word}a,code{overflow-wrap:anywhere}',
    'p{margin:.6em 0}small{font-size:.9em}sup{font-size:.7em;line-height:0}',
    '.label{font-weight:bold;margin:0}.samenvatting{font-size:1.15em}',
    `header,.deel h1{border-bottom:3px solid ${main.lijn};margin-bottom:1.2em}`,
    ...FAMILIES.map((family) => `.familie-${family} header{border-color:${showOf(light, family).lijn}}`),
    `.kader{border-left:4px solid ${main.lijn};padding-left:1em;margin:1.2em 0}`,
    stroke(['letop', 'valkuil'], warning.lijn),
    stroke(['voorbehoud', 'eigenvoorstel'], know.lijn),
    stroke(['voorbeeld', 'uitdepraktijk'], learn.lijn),
    '.kader-titel,dt,figcaption,caption{font-weight:bold}',
    `.kaart{border:2px dashed ${light.lijnSterk};padding:.6em 1em;margin:1em 0;break-inside:avoid}`,
    `.werkblad{border:1px solid ${light.lijnSterk};padding:.6em 1em;margin:1.2em 0}`,
    `.schrijfruimte div{border-bottom:1px solid ${light.lijnSterk};height:2em}`,
    `.schrijfregel{display:inline-block;box-sizing:border-box;width:100%;max-width:16em;height:1.8em;border-bottom:1px dotted ${light.lijnSterk}}`,
    '.schrijfregel.hoog{height:4em}.schrijfregel.lang{display:block;max-width:none;height:5em}',
    '.keuzes{display:block;margin:.2em 0}.keuzes>span{display:inline-block;margin-right:1em}.schrijfrij>*{height:2em}',
    `.invulveld{border-bottom:1px dotted ${light.lijnSterk}}`,
    'dd{margin:0 0 .6em 1em}blockquote{margin:1em 1.5em;font-style:italic}pre{white-space:pre-wrap}',
    `table{border-collapse:collapse;margin:1em 0;width:100%;font-size:.92em}caption{text-align:left;padding:.3em 0}`,
    `th,td{border:1px solid ${light.lijnSterk};padding:.3em .5em;text-align:left;vertical-align:top}`,
    'th,td,th p,td p,td li{overflow-wrap:anywhere;-webkit-hyphens:auto;hyphens:auto}',
    ...NARROW_SCREEN,
    'td>p:first-child,td>ul:first-child,li>p:first-child{margin-top:0}td>p:last-child,td>ul:last-child{margin-bottom:0}td ul{padding-left:1.2em}',
    'th.right,td.right{text-align:right}th.center,td.center{text-align:center}',
    'figure{margin:1em 0;break-inside:avoid}img,svg{max-width:100%;height:auto}',
    'img.logo{max-width:14em;max-height:5em}',
    '.afvinken,.inhoud{list-style:none;padding-left:0}.inhoud li{margin:.3em 0}',
    `.naloop,.bronnen,aside{font-size:.92em;border-top:1px solid ${light.lijn};margin-top:1.5em}`,
    '.omslag{display:block;margin:0 auto;max-height:100vh}',
    '',
  ].join('\n');
}
