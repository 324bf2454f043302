import type { Antwoorden } from '../../model/invullen/antwoorden.ts';
import { invullen as tekst } from '../../text/invullen.ts';
import { el, knop } from '../element.ts';
import { isRenewed } from '../renewed.ts';
import { documentKopie } from './document.ts';
import { download, formatenVan, type Invulgegevens } from './download.ts';

/** What one does with a document that is filled in: copy, print, keep as a file, or take everything away. */
export function maakMeenemen(
  gegevens: Invulgegevens,
  antwoorden: () => Antwoorden,
  wis: () => void,
): HTMLElement {
  const gedaan = el('p', { class: 'invul-gedaan', role: 'status' });
  const zeg = (zin: string) => {
    gedaan.textContent = zin;
  };
  const bewaarAls = async (formaat: string) => {
    try {
      zeg(tekst.gedownload(await download(gegevens, antwoorden(), formaat)));
    } catch (oorzaak) {
      console.error(oorzaak);
      zeg((await isRenewed()) ? tekst.vernieuwd : tekst.nietGedownload);
    }
  };
  return el(
    'div',
    { class: 'invul-meenemen' },
    el('p', { class: 'invul-kop' }, tekst.meenemen),
    el(
      'div',
      { class: 'knoppenrij' },
      knop(tekst.kopieer, () => void kopieer().then(zeg), 'primary'),
      ...formatenVan(gegevens).map((formaat) =>
        knop(
          tekst.download(tekst.formaat[formaat as keyof typeof tekst.formaat]),
          () => void bewaarAls(formaat),
        ),
      ),
      knop(tekst.drukAf, drukAf),
    ),
    wisKnop(() => {
      wis();
      zeg(tekst.gewist);
    }),
    gedaan,
  );
}

/** The document on the clipboard with its headings and tables, or without where a browser cannot. */
async function kopieer(): Promise<string> {
  const { html, tekst: plat } = documentKopie();
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plat], { type: 'text/plain' }),
      }),
    ]);
    return tekst.gekopieerd;
  } catch {
    // Refused, or a browser without rich text: words alone are better than nothing.
  }
  try {
    await navigator.clipboard.writeText(plat);
    return tekst.gekopieerdPlat;
  } catch {
    return tekst.nietGekopieerd;
  }
}

/** Prints the document alone; the style sheet leaves the rest of the page out. */
function drukAf(): void {
  const pagina = document.documentElement;
  pagina.classList.add('druk-document');
  addEventListener('afterprint', () => pagina.classList.remove('druk-document'), { once: true });
  print();
}

/** Asks first: what is taken away does not come back. */
function wisKnop(doe: () => void): HTMLElement {
  const vraag = el('div', { class: 'invul-wis' });
  const begin = (focus: boolean) => {
    const wis = knop(tekst.wis, zeker);
    vraag.replaceChildren(wis);
    if (focus) wis.focus();
  };
  const zeker = () => {
    const niet = knop(tekst.wisNiet, () => {
      begin(true);
    });
    vraag.replaceChildren(
      el('p', { id: 'invul_wis-vraag' }, tekst.wisZeker),
      el(
        'div',
        { class: 'knoppenrij', role: 'group', 'aria-labelledby': 'invul_wis-vraag' },
        knop(tekst.wisDoe, () => {
          doe();
          begin(true);
        }),
        niet,
      ),
    );
    niet.focus();
  };
  begin(false);
  return vraag;
}
