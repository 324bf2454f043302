import { invulSleutel } from '../model/invullen/sleutel.ts';
import { invullenLaden } from '../text/invullen-laden.ts';
import { isRenewed } from './renewed.ts';
import { haal } from './sjabloon/opslag.ts';
import { certain } from '../document/certain.ts';
import { find } from './element.ts';

// Small on purpose: most readers only read. The form comes when somebody opens it, or filled it in before.
const deel = find('.invullen', HTMLDetailsElement);
const plek = find('[data-plek]', HTMLElement, deel);
let begonnen = false;

deel.addEventListener('toggle', () => {
  if (deel.open) void begin();
});
if (haal(invulSleutel(certain(deel.dataset.sjabloon)))) deel.open = true;

async function begin(): Promise<void> {
  if (begonnen) return;
  begonnen = true;
  plek.textContent = invullenLaden.laden;
  try {
    const { start } = await import('./sjabloon/start.ts');
    await start(plek);
  } catch (oorzaak) {
    console.error(oorzaak);
    // Opening it once more tries again.
    begonnen = false;
    plek.textContent = (await isRenewed()) ? invullenLaden.vernieuwd : invullenLaden.laadFout;
  }
}
