import { nearest } from './nearest.ts';
import { plekVan, type Ruw, type Staat } from './raw.ts';
import type { Knoop } from './tree.ts';
import { tagNamen, vocabulary, type Attribuut, type TagNaam, type TagRegel } from './vocabulary.ts';

/** A tag of the vocabulary as a node, or nothing after a `Fout`. */
export function readTag(node: Ruw, plaats: 'blok' | 'zin', staat: Staat): Knoop | undefined {
  const { blokken, zinnen } = staat.omzetters;
  const naam = String(node.name ?? '');
  const plek = plekVan(node);
  const fout = (rule: 'tag-onbekend' | 'tag-plaats' | 'tag-attribuut', message: string, hint: string) =>
    staat.fouten.push({ rule, message, hint, plek });
  if (!isTag(naam)) {
    const bedoeld = nearest(naam, tagNamen);
    const html = /^[a-z]/.test(naam) && !bedoeld;
    fout(
      'tag-onbekend',
      html ? `<${naam}> is HTML, en HTML mag niet in de tekst.` : `De tag <${naam}> bestaat niet.`,
      bedoeld
        ? `Bedoelde u <${bedoeld}>?`
        : `${html ? 'Schrijf Markdown, zoals **vet** of een lijst. ' : ''}Deze tags bestaan: ${tagNamen.join(', ')}.`,
    );
    return undefined;
  }
  const regel: TagRegel = vocabulary[naam];
  if (regel.plaats !== plaats)
    fout(
      'tag-plaats',
      `<${naam}> hoort ${regel.plaats === 'blok' ? 'op een eigen regel, niet in een zin' : 'in een zin'}.`,
      regel.plaats === 'blok'
        ? `Zet een lege regel voor <${naam}> en na </${naam}>.`
        : `Zet <${naam}> in een alinea.`,
    );
  const attributen = readAttributen(naam, regel, node, fout);
  const ruw = node.children ?? [];
  if (regel.inhoud === 'leeg' && ruw.length > 0)
    fout(
      'tag-plaats',
      `<${naam}> heeft geen inhoud.`,
      `Schrijf <${naam}${Object.keys(attributen).length ? ' …' : ''}/> en haal </${naam}> weg.`,
    );
  if (regel.inhoud !== 'leeg' && ruw.length === 0)
    fout('tag-plaats', `<${naam}> is leeg.`, `Zet tekst tussen <${naam}> en </${naam}>.`);
  const children =
    regel.inhoud === 'leeg'
      ? []
      : regel.inhoud === 'blok'
        ? blokken(ruw, staat)
        : zinnen(alsZinnen(ruw), staat);
  if (regel.plaats === 'zin' && regel.inhoud === 'leeg') staat.vorige = 'x';
  return { type: naam, plek, attributen, children } as Knoop;
}

type MeldFout = (rule: 'tag-attribuut', message: string, hint: string) => void;

function readAttributen(naam: TagNaam, regel: TagRegel, node: Ruw, fout: MeldFout): Record<string, string> {
  const uit: Record<string, string> = {};
  for (const { type, name, value } of (node.attributes as
    { type: string; name?: string; value?: unknown }[] | undefined) ?? []) {
    if (type !== 'mdxJsxAttribute' || name === undefined || (value !== null && typeof value === 'object')) {
      fout(
        'tag-attribuut',
        `In <${naam}> staat code tussen accolades.`,
        'Schrijf de waarde tussen aanhalingstekens: naam="waarde".',
      );
      continue;
    }
    // Own ones only: every object knows `constructor` too.
    const attribuut = Object.hasOwn(regel.attributen, name) ? regel.attributen[name] : undefined;
    if (!attribuut) {
      const namen = Object.keys(regel.attributen);
      const bedoeld = nearest(name, namen);
      fout(
        'tag-attribuut',
        `<${naam}> kent «${name}» niet.`,
        bedoeld
          ? `Bedoelde u «${bedoeld}»?`
          : namen.length
            ? `Wel: ${namen.join(', ')}.`
            : `Schrijf alleen <${naam}${regel.inhoud === 'leeg' ? '/' : ''}>.`,
      );
      continue;
    }
    const waarde = typeof value === 'string' ? value.trim() : '';
    const bezwaar = bezwaarTegen(attribuut, waarde);
    if (bezwaar) fout('tag-attribuut', `In <${naam}> klopt «${name}» niet: ${bezwaar}`, attribuut.uitleg);
    else uit[name] = waarde;
  }
  for (const [name, { verplicht, uitleg }] of Object.entries(regel.attributen))
    if (verplicht && !(node.attributes as { name?: string }[] | undefined)?.some((a) => a.name === name))
      fout('tag-attribuut', `In <${naam}> ontbreekt «${name}».`, `${uitleg} Schrijf ${name}="…".`);
  return uit;
}

function bezwaarTegen({ vorm }: Attribuut, waarde: string): string | undefined {
  if (waarde === '') return 'er staat geen waarde.';
  if (typeof vorm === 'object' && 'keuze' in vorm)
    return vorm.keuze.includes(waarde) ? undefined : `kies uit ${vorm.keuze.join(', ')}.`;
  if (vorm === 'datum' && !/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return 'schrijf de datum als 2026-11-22.';
  if (vorm === 'getal' && !/^([1-9]|1\d|20)$/.test(waarde)) return 'schrijf een getal van 1 tot en met 20.';
  if (vorm !== 'tekst' && vorm !== 'datum' && vorm !== 'getal' && !/^[a-z0-9-]+( [a-z0-9-]+)*$/.test(waarde))
    return 'schrijf een id: kleine letters, cijfers en streepjes.';
  return undefined;
}

/** The children of a sentence tag that stands alone on its line come wrapped in a paragraph. */
function alsZinnen(ruw: Ruw[]): Ruw[] {
  return ruw.flatMap((node) => (node.type === 'paragraph' ? (node.children ?? []) : [node]));
}

function isTag(naam: string): naam is TagNaam {
  return Object.hasOwn(vocabulary, naam);
}
