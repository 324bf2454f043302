import { fillInKey } from '../../my-plan/fill-in/key.ts';
import { fillInLoading } from '../../text/pages/fill-in-loading.ts';
import { isRenewed } from './renewed.ts';
import { load } from './sjabloon/storage.ts';
import { certain } from '../../document/certain.ts';
import { find } from './element.ts';

// Small on purpose: most readers only read. The form comes when somebody opens it, or filled it in before.
const part = find('.invullen', HTMLDetailsElement);
const place = find('[data-plek]', HTMLElement, part);
let begun = false;

part.addEventListener('toggle', () => {
  if (part.open) void begin();
});
if (load(fillInKey(certain(part.dataset.sjabloon)))) part.open = true;

async function begin(): Promise<void> {
  if (begun) return;
  begun = true;
  place.textContent = fillInLoading.loading;
  try {
    const { start } = await import('./sjabloon/start.ts');
    await start(place);
  } catch (cause) {
    console.error(cause);
    // Opening it once more tries again.
    begun = false;
    place.textContent = (await isRenewed()) ? fillInLoading.vernieuwd : fillInLoading.loadFault;
  }
}
