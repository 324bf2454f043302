import { askedDay, isSince } from '../../page/site/since.ts';
import { changesText as text } from '../../text/pages/changes.ts';
import { certain } from '../../document/certain.ts';
import { byId } from './element.ts';

/** Leaves of all that changed what came after the copy whose day the address tells. */
const day = askedDay(location.search);
if (day !== undefined) {
  const list = byId('veranderd');
  const days = [...list.querySelectorAll<HTMLElement>('[data-dag]')];
  if (day !== false)
    for (const section of days)
      section.hidden = !isSince(certain(section.dataset.dag), day, certain(list.dataset.versie));
  const told = days.some(({ hidden }) => !hidden) ? text.since : text.nothing;
  byId('veranderd-sinds').textContent = day === false ? text.wrong : told(day);
  byId('veranderd-alles').hidden = day === false;
}
