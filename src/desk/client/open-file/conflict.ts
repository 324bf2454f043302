import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { Draft, OpenFile } from '../../protocol.ts';
import { call } from '../call.ts';
import { openDialog } from '../dialog.ts';
import { mergeDrafts } from './merge.ts';
import { at, labelOf } from './values.ts';

interface Versions {
  file: string;
  /** What both began with. */
  base: Draft;
  mine: Draft;
  theirs: OpenFile;
}

interface Ways {
  /** Goes on with both together. */
  merged: (draft: Draft) => void;
  mine: () => Promise<boolean>;
  theirs: () => void;
}

/** Somebody changed the file meanwhile: shows where, and asks with what to go on. Neither version is lost. */
export function askAboutConflict({ file, base, mine, theirs }: Versions, ways: Ways): void {
  const { draft, both } = mergeDrafts(base, mine, theirs.draft);
  openDialog(
    nl.conflictTitle,
    [
      el('p', {}, nl.conflict),
      ...(both.length > 0
        ? [el('p', {}, nl.bothChanged), ...both.map((name) => comparison(name, mine, theirs.draft))]
        : [el('p', {}, nl.canMerge)]),
    ],
    [
      ...(both.length === 0
        ? [
            {
              text: nl.merge,
              perform: () => {
                ways.merged(draft);
                return true;
              },
            },
          ]
        : []),
      { text: nl.takeMine, perform: () => ways.mine() },
      {
        text: nl.takeTheirs,
        perform: async () => {
          await call('keep', { file, opened: theirs.opened, draft: mine });
          ways.theirs();
          return true;
        },
      },
    ],
  );
}

function comparison(name: string, mine: Draft, theirs: Draft): HTMLElement {
  const shown = (draft: Draft): string => {
    if ('text' in draft) return draft.text;
    const value = name === 'tekst' ? draft.body : at(draft.data, name.split('.'));
    return typeof value === 'string' ? value.trim() : JSON.stringify(value, null, 1);
  };
  return el(
    'dl',
    { class: 'vergelijking' },
    el('dt', {}, nl.mine(labelOf(name))),
    el('dd', {}, shown(mine)),
    el('dt', {}, nl.theirs(labelOf(name))),
    el('dd', {}, shown(theirs)),
  );
}
