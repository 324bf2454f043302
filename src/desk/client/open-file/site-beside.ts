import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { OpenFile } from '../../protocol.ts';

/** The real page beside the form, and a link for each file that is made of it. */
export class SiteBeside {
  readonly frame = el('div', { class: 'voorbeeld' });
  readonly files = el('span', { class: 'uitvoer' });

  /**
   * Shows the page; one that is shown already stays, as the site itself shows what was saved.
   * @param site where the site stands, perhaps at a path
   * @returns whether there is a page
   */
  show(site: string, { address, outputs }: Pick<OpenFile, 'address' | 'outputs'>): boolean {
    if (address === undefined) return false;
    const on = (path: string) => site.replace(/\/$/, '') + path;
    this.files.replaceChildren(
      ...outputs.map((output) =>
        el(
          'a',
          { class: 'nl-link', href: on(output.address), target: '_blank', rel: 'noopener' },
          output.name,
        ),
      ),
    );
    if (!this.frame.querySelector('iframe'))
      this.frame.replaceChildren(
        el(
          'details',
          { open: true },
          el('summary', {}, nl.realPage),
          el('iframe', { title: nl.realPage, src: on(address) }),
        ),
      );
    return true;
  }
}
