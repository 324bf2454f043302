import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import { call } from '../call.ts';
import { openDialog } from '../dialog.ts';
import { labelled } from '../labelled.ts';

interface LaidOut {
  file: string;
  opened: string;
  title: string;
  git: boolean;
  /** Whether what changed can be told to readers. */
  changes: boolean;
}

/** Asks what changed and what to call it, and lays the page down: the day, the change, the address, a commit. */
export function askToLayDown(
  { file, opened, title, git, changes }: LaidOut,
  laid: (done: string[]) => Promise<void>,
): void {
  const what = el('input', { type: 'text', lang: 'nl' });
  const commit = el('input', { type: 'text', value: nl.commitOf(title) });
  const inGit = el('input', { type: 'checkbox', id: 'vastleggen-git' });
  inGit.checked = git;
  openDialog(
    nl.layDownTitle,
    [
      el('p', {}, nl.layDownExplanation),
      ...(changes
        ? [labelled(nl.whatChanged, nl.whatChangedExplanation, (id) => (what.setAttribute('id', id), what))]
        : []),
      ...(git
        ? [
            el('p', { class: 'radio' }, inGit, el('label', { for: 'vastleggen-git' }, nl.inGit)),
            labelled(nl.commit, nl.commitExplanation, (id) => (commit.setAttribute('id', id), commit)),
          ]
        : []),
    ],
    [
      {
        text: nl.layDown,
        perform: async () => {
          const { done } = await call('lay-down', {
            file,
            opened,
            what: what.value,
            commit: git && inGit.checked ? commit.value.trim() || nl.commitOf(title) : '',
          });
          await laid(done);
          return true;
        },
      },
    ],
  );
}
