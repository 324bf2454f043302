import { certain } from '../../document/certain.ts';
import { addressOf, overviewOf } from '../../handbook/address.ts';
import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo } from '../../handbook/link.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { factsOf } from '../../text/languages.ts';
import { nl } from '../../text/nl.ts';
import { translationText as word } from '../../text/pages/translation.ts';
import { link, makeParagraph, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { untitled } from '../../page/sections.ts';
import { originalOf, partsOf, stateBlocks, warningIn } from '../../page/translation/document.ts';
import { kinds } from '../index.ts';

/** A translation: who checked it, what changed in Dutch since, and the letter itself, to fill in. */
export function vertalingPage(handbook: Handbook, entry: Entry<'vertaling'>): Page {
  const lowering = loweringFor(handbook, entry);
  const original = originalOf(handbook, entry);
  const { taal: language } = entry.data;
  const to = original && linkTo(original);
  return makePage(handbook, entry, lowering, {
    sections: [
      ...untitled([
        ...stateBlocks(handbook, entry),
        ...warningIn(entry),
        ...(to ? [makeParagraph(text(word.dutch), link(to.adres, to.titel), text('.'))] : []),
        makeParagraph(text(word.fields)),
      ]),
      ...untitled([
        {
          type: 'form',
          sjabloon: entry.data.vertalingVan,
          blocks: [{ type: 'passage', language, blocks: partsOf(entry.body, lowering).flat() }],
        },
      ]),
    ],
    head: {
      label: capitalise(kinds.vertaling.words.one),
      facts: [certain(factsOf(language)).ownName],
      breadcrumbs: [
        { titel: nl.start, adres: '/' },
        { titel: handbook.handleiding.delen.sjabloon.titel, adres: overviewOf('sjabloon') },
        ...(to ? [to] : []),
      ].filter(({ adres: address }) => address !== addressOf(entry)),
    },
  });
}
