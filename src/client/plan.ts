import type { Plangegevens } from '../model/plan/gegevens.ts';
import { leesPlan } from '../model/plan/lees.ts';
import { nieuwPlan, PLANSLEUTEL, type Plan } from '../model/plan/plan.ts';
import { dayInNetherlands } from '../text/today.ts';
import { planTekst as nl } from '../text/plan/script.ts';
import { toonBegroting } from './plan/begroting.ts';
import { meldOnleesbaar, openLink, vraagAnder, type Pagina } from './plan/botsing.ts';
import { opId } from './element.ts';
import { bied, luister, vul } from './plan/formulier.ts';
import { luisterMeenemen, toonTerug } from './plan/meenemen.ts';
import { meld, naarMelding, sluit, zeg } from './plan/melding.ts';
import { haal, isAnders, wisAlles, type Uitkomst } from './plan/opslag.ts';
import { toonVoorblad } from './plan/papier.ts';
import { luisterPauzes, toonPauzes } from './plan/pauzes.ts';
import { toonPlanning } from './plan/planning.ts';
import { toonPunten } from './plan/punten.ts';
import { luisterRol, toonRol } from './plan/rollen.ts';
import { Staat } from './plan/staat.ts';
import { gaNaarStap } from './plan/stap.ts';
import { bewaarBestand } from './plan/uitvoer.ts';
import { toonWijzigingen } from './plan/wijzigingen.ts';

opId('plan-stil').remove();
try {
  // It keeps its name from build to build: ask whether it is still the newest.
  const antwoord = await fetch('gegevens.json', { cache: 'no-cache' });
  if (!antwoord.ok) throw new Error(`gegevens.json: ${antwoord.status}`);
  start((await antwoord.json()) as Plangegevens);
} catch (oorzaak) {
  console.error(oorzaak);
  meld(nl.laadFout);
}

/** The one clock of the page; a tab may stay open past midnight. */
function vandaag(): string {
  return dayInNetherlands(new Date());
}

function start(gegevens: Plangegevens): void {
  const leeg = () => nieuwPlan(gegevens.inhoud, gegevens.voorstel);
  const daar = haal();
  const tekst = daar === 'verboden' ? null : daar.tekst;
  const gelezen = tekst === null ? undefined : leesPlan(tekst);
  const staat = new Staat(gelezen && 'plan' in gelezen ? gelezen.plan : leeg(), toon, zegStatus);
  const nu = () => staat.plan;
  const wijzig = (plan: Plan) => staat.wijzig(plan);
  const pagina: Pagina = { staat, leeg, vervang, begin };

  opId('plan-werk').hidden = false;
  toonAlles();
  luister(nu, wijzig);
  luisterPauzes({ nu, wijzig });
  luisterRol(() => toonRol(gegevens, nu()));
  luisterMeenemen(gegevens, { nu, vandaag, vervang, vrij });
  opId('plan-wis').addEventListener('click', vraagWis);
  opId('plan-status').textContent = tekst === null ? nl.status.leeg : nl.status.bewaard;
  if (daar === 'verboden') zegStatus('verboden');
  else if (gelezen && !('plan' in gelezen)) {
    staat.vast();
    meldOnleesbaar(tekst ?? '', gelezen.nieuwer, gelezen.fouten, () => {
      staat.los();
      openLink(pagina, false);
    });
  } else openLink(pagina, tekst !== null);
  gaNaarStap(nu, wijzig);

  addEventListener('hashchange', () => {
    if (vrij()) openLink(pagina, true);
    gaNaarStap(nu, wijzig);
  });
  addEventListener('storage', ({ key }) => {
    // `null`: everything of this site was deleted.
    if ((key === PLANSLEUTEL || key === null) && isAnders()) vraagAnder(pagina);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isAnders()) vraagAnder(pagina);
  });
  addEventListener('pagehide', () => staat.spoel());
  addEventListener('beforeunload', (event) => {
    staat.spoel();
    if (!staat.bewaard) event.preventDefault();
  });

  /** What follows from a plan; the fields themselves stay as they are. */
  function toon(plan: Plan): void {
    const today = vandaag();
    toonPlanning(gegevens, plan, today);
    toonPunten(gegevens, plan);
    toonRol(gegevens, plan);
    toonBegroting(gegevens, plan, today);
    toonVoorblad(gegevens, plan, today);
    bied(plan);
  }

  /** Another plan: the fields too. */
  function toonAlles(): void {
    vul(nu());
    toonPauzes({ nu, wijzig });
    toonWijzigingen(gegevens, nu, wijzig);
    toonTerug();
    toon(nu());
  }

  function vervang(plan: Plan): void {
    staat.vervang(plan);
    toonAlles();
  }

  function begin(): void {
    staat.nieuw(leeg());
    toonAlles();
    opId('plan-status').textContent = nl.status.leeg;
  }

  /** One question at a time: while one is open, no other plan comes in its place. */
  function vrij(): boolean {
    if (staat.isVast) naarMelding();
    return !staat.isVast;
  }

  function vraagWis(): void {
    if (!vrij()) return;
    const { titel, tekst: uitleg, doe, niet } = nl.wis;
    meld({
      titel,
      tekst: uitleg,
      keuzes: [
        { tekst: niet, doe: () => {} },
        { tekst: doe, doe: wis },
      ],
    });
  }

  function wis(): void {
    wisAlles();
    begin();
    zeg(nl.wis.gedaan);
  }

  function zegStatus(uitkomst: Uitkomst | 'wacht'): void {
    const status = opId('plan-status');
    const eerder = status.dataset.uitkomst;
    if (uitkomst === 'anders') {
      vraagAnder(pagina);
      return;
    }
    status.dataset.uitkomst = uitkomst;
    if (eerder === uitkomst) return;
    status.textContent = nl.status[uitkomst];
    if (uitkomst === 'vol' || uitkomst === 'verboden')
      meld({
        ...nl[uitkomst],
        keuzes: [{ tekst: nl.bewaar, doe: () => bewaarBestand(nu()), blijf: true }],
      });
    else if (uitkomst === 'bewaard' && (eerder === 'vol' || eerder === 'verboden')) sluit();
  }
}
