import { hasInstruction } from '../document/instruction.ts';
import { keyOf } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { headingIdsOf } from '../page/contents.ts';
import { isWithPage, pageFor } from '../page/page-for.ts';
import { dateText } from '../text/format/date.ts';
import { typedFields } from '../handbook/typed.ts';
import type { Context } from './context.ts';
import { checkHelpIsFresh } from './subjects/help.ts';
import { checkStatement } from './subjects/statement.ts';

/** One thing that a publisher fills in before others use the handbook. */
export interface PublisherItem {
  what: string;
  /** The file and the field. */
  where: string;
  why: string;
  /** Whether it is done; `zelf` where only a person can know. */
  done: 'ja' | 'nee' | 'zelf';
  /** What is there now, when that helps. */
  now?: string;
}

/** What the project itself says of its maker, beside the content. */
export interface ProjectFacts {
  /** The address of the repository in `publiccode.yml`. */
  repository?: string;
  landing?: string;
  maintenance?: string;
}

/** `.example` is reserved: nothing can stand there. */
const isExample = (address: string | undefined): boolean =>
  address === undefined || /\.example(?:[/:]|$)/.test(address);

/** All that a publisher must fill in on the first day, with what is done, in the order in which it is best done. */
export function publisherItems(
  handbook: Handbook,
  context: Pick<Context, 'editieId' | 'today'>,
  project: ProjectFacts,
): PublisherItem[] {
  return [
    ...whose(handbook, context),
    ...people(handbook, context),
    ...statements(handbook, context),
    ...projectItems(handbook, project),
    ...byHand(handbook, context),
  ];
}

const state = (isDone: boolean): 'ja' | 'nee' => (isDone ? 'ja' : 'nee');

function whose(handbook: Handbook, { editieId }: Pick<Context, 'editieId'>): PublisherItem[] {
  const { editie, handleiding, editieFile } = handbook;
  const isOwn = editieId !== 'landelijk';
  const where = (field: string) =>
    isOwn ? `content/${editieFile}, ${field}` : `content/handleiding.yaml, ${field}`;
  const isSaid = (field: 'uitgever' | 'adres' | 'reactieadres') => !isOwn || editie[field] !== undefined;
  const open = typedFields(handbook, editieId).filter(
    ({ file, text }) => file === editieFile && hasInstruction(text),
  );
  return [
    {
      what: 'Een eigen editie',
      where: 'npm run nieuw -- editie "<gemeente>"',
      why: 'In een editie staan uw namen, nummers en kleuren. De landelijke tekst blijft dan vanzelf bij.',
      done: state(isOwn && open.length === 0),
      ...(isOwn
        ? { now: open.length > 0 ? `nog ${open.length} plekken met ((…))` : editie.titel }
        : { now: 'u kijkt naar de landelijke editie; kies met EDITIE=<id>' }),
    },
    {
      what: 'Wie de site uitgeeft',
      where: where('uitgever'),
      why: 'Staat onder aan elke pagina en in elk bestand. Wie een klacht of vraag heeft, weet dan bij wie.',
      done: state(isSaid('uitgever') && !/niet bekend/i.test(handleiding.uitgever)),
      now: handleiding.uitgever,
    },
    {
      what: 'Het adres van de site',
      where: where('adres'),
      why: 'Elke link in een download, een feed en een QR-code begint ermee.',
      done: state(isSaid('adres') && !isExample(handleiding.adres)),
      now: handleiding.adres,
    },
    {
      what: 'Een mailadres voor reacties',
      where: where('reactieadres'),
      why: 'Elke pagina heeft een link om te reageren. Ook meldingen van lekken komen hier: het staat in security.txt.',
      done: state(isSaid('reactieadres') && !isExample(handleiding.reactieadres)),
      now: handleiding.reactieadres,
    },
    {
      what: 'Uw logo',
      where: `content/${editieFile}, logo`,
      why: 'Zo ziet een lezer van wie de site, een boek of een brief is.',
      done: state(editie.logo !== undefined),
    },
  ];
}

function people(handbook: Handbook, context: Pick<Context, 'editieId' | 'today'>): PublisherItem[] {
  const { editie, editieFile } = handbook;
  const stale = checkHelpIsFresh(handbook, context as Context);
  return [
    {
      what: 'Bij wie lezers terechtkunnen',
      where: `content/${editieFile}, contact en contacten`,
      why: 'De naam en het nummer staan op de startpagina en bij de taken in elke stap.',
      done: state(editie.contact !== undefined || editie.contacten.length > 0),
    },
    {
      what: 'Uw eigen hulpnummers',
      where: `content/${editieFile}, hulp`,
      why: 'Wie in nood is en zoekt, ziet deze nummers bovenaan. Bel ze na, en nog eens binnen een jaar.',
      done: state(editie.hulp.length > 0 && stale.length === 0),
      now:
        stale.length > 0
          ? `${stale.length} langer dan een jaar geleden nagebeld`
          : `${editie.hulp.length} ingevuld`,
    },
  ];
}

function statements(handbook: Handbook, context: Pick<Context, 'editieId' | 'today'>): PublisherItem[] {
  const { editie, editieFile, rapport } = handbook;
  const { toegankelijkheid: statement } = editie;
  const expired = checkStatement(handbook, context);
  const lawful = statement !== undefined && ['A', 'B', 'C'].includes(statement.status);
  const toFill = handbook.perSoort.pagina.filter(
    (entry) =>
      !entry.bestand.startsWith('edities/') &&
      entry.id !== 'toegankelijkheid' &&
      isWithPage(entry) &&
      headingIdsOf(pageFor(handbook, entry)).includes('uitgever'),
  );
  return [
    ...toFill.map((entry): PublisherItem => ({
      what: `De pagina ${entry.data.titel}`,
      where: `content/${entry.bestand}, de kop #uitgever`,
      why: `Daar staat wat u zelf moet invullen. Maak een eigen versie in uw editie, en zet ${keyOf(entry)} bij vervang.`,
      done: 'nee',
    })),
    {
      what: 'De toegankelijkheidsverklaring',
      where: `content/${editieFile}, toegankelijkheid`,
      why: 'Een overheid heeft er een nodig, met een link vanaf elke pagina. Status A, B en C voldoen aan de wet.',
      done: state(lawful && expired.length === 0),
      now: statement
        ? `status ${statement.status}${expired.length > 0 ? ', verlopen' : ''}`
        : 'nog niet ingevuld',
    },
    {
      what: 'De automatische toegankelijkheidstest',
      where: 'npm run toegankelijkheid',
      why: 'De site zegt wat er is getest en wanneer. Test opnieuw na elke wijziging die u publiceert.',
      done: state(rapport !== undefined && !rapport.verouderd),
      now: rapport
        ? `getest op ${dateText(rapport.datum)}${rapport.verouderd ? '; de inhoud is sindsdien veranderd' : ''}`
        : 'nog niet getest',
    },
  ];
}

function projectItems({ handleiding }: Handbook, project: ProjectFacts): PublisherItem[] {
  return [
    {
      what: 'Het adres van de broncode',
      where: 'publiccode.yml, url',
      why: 'Zonder dit adres kan het register voor open source van de overheid het project niet vinden.',
      done: state(!isExample(project.repository)),
      now: project.repository ?? 'niet ingevuld',
    },
    {
      what: 'De landingspagina in het register',
      where: 'publiccode.yml, landingURL',
      why: 'Hier komt wie in het register op het project klikt. Neem het adres van de site.',
      done: state(!isExample(project.landing) && project.landing === handleiding.adres),
      now: project.landing ?? 'niet ingevuld',
    },
    {
      what: 'Wie het project onderhoudt',
      where: 'publiccode.yml, maintenance; GOVERNANCE.md',
      why: 'Wie de handleiding overneemt, wil weten of er nog iemand naar kijkt, en wie.',
      done: state(project.maintenance !== undefined && project.maintenance !== 'none'),
      now: project.maintenance === 'none' ? 'niemand' : (project.maintenance ?? 'niet ingevuld'),
    },
    {
      what: 'Een meldpunt voor lekken in de code',
      where: 'SECURITY.md',
      why: 'Er staat nu: het reactieadres van de site. Klopt dat voor u, dan hoeft u niets te doen.',
      done: state(!isExample(handleiding.reactieadres)),
    },
  ];
}

function byHand(handbook: Handbook, { editieId }: Pick<Context, 'editieId'>): PublisherItem[] {
  const unopened = handbook.perSoort.bron.filter(({ data }) => data.controleren).length;
  const run = editieId === 'landelijk' ? '' : `EDITIE=${editieId} `;
  return [
    {
      what: 'De adressen van bronnen die nog niemand opende',
      where: 'content/bronnen, controleren: true',
      why: 'Open elk adres. Klopt het, haal dan de regel weg.',
      done: state(unopened === 0),
      now: unopened === 1 ? 'nog 1 bron' : `nog ${unopened} bronnen`,
    },
    {
      what: 'De teksten over wet en recht',
      where: 'bij elk thema staat wie het moet toetsen',
      why: 'Niemand heeft ze juridisch getoetst. Laat uw jurist en uw functionaris gegevensbescherming ze lezen.',
      done: 'zelf',
    },
    {
      what: 'De headers van de webserver',
      where: `${run}npm run --silent hosting -- nginx (of caddy, apache, headers)`,
      why: 'HTTPS, HSTS en frame-ancestors kan een pagina niet zelf regelen. docs/hosting.md loopt internet.nl na.',
      done: 'zelf',
    },
    {
      what: 'security.txt en de sitemap in de hoofdmap van uw domein',
      where: 'uw webserver',
      why: 'Staat de site onder een pad? Dan kijkt niemand daar. Zonder pad is dit al goed.',
      done: new URL(handbook.handleiding.adres).pathname === '/' ? 'ja' : 'zelf',
    },
  ];
}
