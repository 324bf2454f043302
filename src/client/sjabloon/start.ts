import {
  ingevuld,
  isTypbaar,
  leesAntwoorden,
  metPlan,
  schrijfAntwoorden,
  type Antwoorden,
} from '../../model/invullen/antwoorden.ts';
import { invulSleutel } from '../../model/invullen/sleutel.ts';
import { leesPlan } from '../../model/plan/lees.ts';
import { PLANSLEUTEL } from '../../model/plan/plan.ts';
import { voorSjabloon, type VoorSjabloon } from '../../model/plan/voor-sjabloon.ts';
import { invullen as tekst } from '../../text/invullen.ts';
import { el } from '../element.ts';
import { vulDocument } from './document.ts';
import type { Invulgegevens } from './download.ts';
import { maakMeenemen } from './meenemen.ts';
import { bewaar, haal, type Bewaard } from './opslag.ts';
import { maakVeld } from './velden.ts';
import { own } from '../../document/own.ts';

/** Builds the form of a template in its place, and keeps form, document and browser the same. */
export async function start(plek: HTMLElement): Promise<void> {
  // It keeps its name from build to build: ask whether it is still the newest.
  const antwoord = await fetch('invullen.json', { cache: 'no-cache' });
  if (!antwoord.ok) throw new Error(`invullen.json: ${antwoord.status}`);
  toon(plek, (await antwoord.json()) as Invulgegevens);
}

function toon(plek: HTMLElement, gegevens: Invulgegevens): void {
  const { velden } = gegevens;
  const sleutel = invulSleutel(gegevens.id);
  const typbaar = velden.filter(isTypbaar);
  const opPapier = velden.filter((veld) => !isTypbaar(veld));
  const formulier = typbaar.map(maakVeld);
  const stand = el('p', { class: 'invul-stand' });
  const status = el('p', { class: 'invul-status', role: 'status' });

  let eigen: Antwoorden = {};
  let plan: VoorSjabloon | undefined;
  const alles = () => metPlan(velden, eigen, plan ?? gegevens.voorstel);

  /** Form, document and counts, from the answers. A field that somebody types in is left alone. */
  const ververs = (behalve?: string) => {
    const nu = alles();
    for (const { veld, zet, keur, meldHerkomst } of formulier) {
      if (veld.id !== behalve) zet(own(nu, veld.id));
      const overgenomen = !Object.hasOwn(eigen, veld.id) && Object.hasOwn(nu, veld.id);
      meldHerkomst(overgenomen ? tekst.herkomst[plan ? 'plan' : 'editie'] : undefined);
      keur();
    }
    vulDocument(velden, nu);
    stand.textContent = tekst.stand(ingevuld(velden, nu), typbaar.length);
  };
  const zegStatus = (wat: Bewaard | 'leeg' | 'beschadigd') => {
    if (status.textContent !== tekst.status[wat]) status.textContent = tekst.status[wat];
  };
  const houd = () => {
    zegStatus(bewaar(sleutel, schrijfAntwoorden(eigen)));
  };
  /** What lies in the browser: answers of an earlier visit, and the plan. */
  const lees = () => {
    const bewaard = haal(sleutel);
    const gelezen = bewaard ? leesAntwoorden(bewaard) : undefined;
    eigen = gelezen ?? {};
    plan = planUit(haal(PLANSLEUTEL), gegevens.coordinator);
    zegStatus(
      bewaard === undefined ? 'verboden' : bewaard === null ? 'leeg' : gelezen ? 'bewaard' : 'beschadigd',
    );
    ververs();
  };

  for (const { veld, element, lees: leesVeld } of formulier)
    element.addEventListener('input', (event) => {
      const antwoord = leesVeld(event);
      // Half a day changes nothing, and is no answer of one's own.
      const nieuw = antwoord !== (own(alles(), veld.id) ?? '');
      if (nieuw) eigen = { ...eigen, [veld.id]: antwoord };
      ververs(veld.id);
      if (nieuw) houd();
    });
  // Another tab filled in the same template, or the plan.
  addEventListener('storage', ({ key }) => {
    if (key === sleutel || key === PLANSLEUTEL || key === null) lees();
  });

  const form = el(
    'form',
    { class: 'invul-velden', autocomplete: 'off' },
    ...formulier.map(({ element }) => element),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  plek.replaceChildren(
    el('div', { class: 'invul-balk' }, stand, status),
    form,
    ...(opPapier.length > 0
      ? [el('p', { class: 'peildatum' }, tekst.handtekening(opPapier.map(({ label }) => label).join(', ')))]
      : []),
    maakMeenemen(gegevens, alles, () => {
      eigen = {};
      // What was half typed goes too.
      form.reset();
      zegStatus(bewaar(sleutel, null) === 'bewaard' ? 'leeg' : 'verboden');
      ververs();
    }),
  );
  lees();
}

/** What the plan of «Mijn stappenplan» knows; nothing when there is none that can be read. */
function planUit(
  bewaard: string | null | undefined,
  coordinator: string | undefined,
): VoorSjabloon | undefined {
  const gelezen = bewaard ? leesPlan(bewaard) : undefined;
  return gelezen && 'plan' in gelezen ? voorSjabloon(gelezen.plan, coordinator) : undefined;
}
