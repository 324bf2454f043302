import { dispatch, type Handlers } from '../../page/dispatch.ts';
import type { PageInline } from '../../page/plain/plain.ts';
import { nl } from '../../text/nl.ts';
import type { HtmlContext } from './context.ts';
import { xml as escape } from '../files/xml.ts';
import { withTelephone } from './telephone.ts';
import { here } from '../../page/site/address.ts';

const handlers: Handlers<PageInline, string, HtmlContext> = {
  text: ({ value }, { inLink }) => (inLink ? escape(value) : withTelephone(escape(value))),
  inlineCode: ({ value }) => `<code>${escape(value)}</code>`,
  break: () => '<br>',
  emphasis: ({ children }, context) => `<em>${inlineHtml(children, context)}</em>`,
  strong: ({ children }, context) => `<strong>${inlineHtml(children, context)}</strong>`,
  small: ({ children }, context) => `<span class="peildatum">${inlineHtml(children, context)}</span>`,
  foreign: ({ language, children }, context) =>
    `<span lang="${language}">${inlineHtml(children, context)}</span>`,
  claim: ({ kind, children }, context) => `<span class="${kind}">${inlineHtml(children, context)}</span>`,
  link: ({ url, kind, children }, context) =>
    `<a class="nl-link${kind ? ` ${kind}` : ''}" href="${escape(toPlace(url, context))}"${/^https?:/.test(url) ? ' rel="noopener"' : ''}>${inlineHtml(children, { ...context, inLink: true })}</a>`,
  footnoteReference: ({ number, mention }) => {
    // Every mention has an id of its own.
    const id = `nootverwijzing-${number}${mention > 1 ? `-${mention}` : ''}`;
    return `<sup class="noot"><a id="${id}" href="#noot-${number}" aria-label="${nl.footnote(number)}">${number}</a></sup>`;
  },
  sourceReference: ({ sources }) => {
    const links = sources.map(
      ({ id, number }) => `<a href="#bron-${escape(id)}" aria-label="${nl.bron} ${number}">${number}</a>`,
    );
    return `<sup class="noot bronnoot">${links.join(', ')}</sup>`;
  },
  // In another language a field is set apart: a Dutch name or a number would turn the order of the words around it.
  field: ({ field, filled }, { language }) =>
    language
      ? `<bdi class="invulveld" data-veld="${escape(field.id)}"${filled === undefined ? ' lang="nl"' : ''}>${escape(filled ?? field.label)}</bdi>`
      : `<span class="invulveld" data-veld="${escape(field.id)}">${escape(filled ?? field.label)}</span>`,
};

/** Sentences as HTML. */
export const inlineHtml = (inlines: readonly PageInline[], context: HtmlContext): string =>
  inlines.map((inline) => dispatch(handlers, inline, context)).join('');

const toPlace = (url: string, { address }: HtmlContext): string =>
  address && url.startsWith(`${address}#`) ? url.slice(address.length) : here(url);
