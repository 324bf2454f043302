import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { nl } from '../../text/nl.ts';
import type { PageInline } from '../../page/plain/plain.ts';
import { xml } from '../files/xml.ts';
import type { EpubContext } from './context.ts';
import { writeField } from './field.ts';

/** The place of a source in the list of sources. */
export const bronAddress = (id: string): string => `bronnen.xhtml#bron-${id}`;

const handlers: Handlers<PageInline, string, EpubContext> = {
  text: ({ value }) => xml(value),
  inlineCode: ({ value }) => `<code>${xml(value)}</code>`,
  break: () => '<br/>',
  emphasis: ({ children }, context) => `<em>${epubInlines(children, context)}</em>`,
  strong: ({ children }, context) => `<strong>${epubInlines(children, context)}</strong>`,
  small: ({ children }, context) => `<small>${epubInlines(children, context)}</small>`,
  foreign: ({ language, children }, context) =>
    `<span lang="${language}" xml:lang="${language}">${epubInlines(children, context)}</span>`,
  claim: ({ children }, context) => epubInlines(children, context),
  link: ({ url: to, children }, context) =>
    `<a href="${xml(context.to(to))}">${epubInlines(children, context)}</a>`,
  footnoteReference: ({ number }, { mentioned }) => {
    const times = (mentioned.get(number) ?? 0) + 1;
    mentioned.set(number, times);
    const id = times === 1 ? ` id="nootverwijzing-${number}"` : '';
    return `<sup><a${id} epub:type="noteref" role="doc-noteref" href="#noot-${number}" aria-label="${xml(nl.footnote(number))}">${number}</a></sup>`;
  },
  sourceReference: ({ sources: bronnen }) => `<sup>${bronLinks(bronnen)}</sup>`,
  field: writeField,
};

/** Numbers that lead to the list of sources. */
export const bronLinks = (bronnen: readonly { id: string; number: number }[]): string =>
  bronnen
    .map(
      ({ id, number }) =>
        `<a epub:type="biblioref" role="doc-biblioref" href="${xml(bronAddress(id))}" aria-label="${xml(nl.bron)} ${number}">${number}</a>`,
    )
    .join(', ');

/** Sentences as XHTML. */
export const epubInlines = (nodes: readonly PageInline[], context: EpubContext): string =>
  nodes.map((node) => dispatch(handlers, node, context)).join('');
