import { isGroup } from '../../desk/file/same.ts';
import type { DeskMend } from '../../desk/protocol.ts';
import type { Desk } from './desk.ts';
import { readDraft } from './draft.ts';
import { ownName, Told } from './files.ts';

type Sent = Record<string, unknown>;

/** What can be asked, by the last part of its address: each reads what was sent before it does anything. */
const calls: Readonly<Record<string, (desk: Desk, sent: Sent) => Promise<unknown>>> = {
  overview: (desk) => desk.overview(),
  choices: (desk) => desk.choices(),
  open: (desk, { file }) => desk.open(ownName(file)),
  new: (desk, sent) => desk.new(text(sent, 'soort'), text(sent, 'title')),
  look: (desk, sent) => desk.look(given(sent)),
  mend: (desk, sent) => desk.mend(given(sent), mendsOf(sent.mends)),
  save: (desk, sent) => desk.save(given(sent), typeof sent.over === 'string' ? sent.over : undefined),
  keep: (desk, sent) => desk.keep(given(sent)),
  'take-back': (desk, sent) => desk.takeBack(text(sent, 'bytes')),
  'take-over': (desk, sent) => desk.takeOver(text(sent, 'bytes'), numbersOf(sent.take)),
  'lay-down': (desk, sent) =>
    desk.layDown({
      file: ownName(sent.file),
      opened: text(sent, 'opened'),
      what: text(sent, 'what'),
      message: text(sent, 'commit'),
    }),
};

/**
 * Answers what was asked.
 * @returns nothing for what cannot be asked
 * @throws in Dutch what is wrong with it
 */
export function answerCall(desk: Desk, name: string, sent: unknown): Promise<unknown> | undefined {
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (!call) return undefined;
  if (!isGroup(sent)) throw new Told('Dit is geen vraag die de editor kent.');
  return call(desk, sent);
}

const given = (sent: Sent) => ({
  file: ownName(sent.file),
  opened: text(sent, 'opened'),
  draft: readDraft(sent.draft),
});

function text(sent: Sent, name: string): string {
  const value = sent[name];
  if (typeof value !== 'string' || value.includes('\0')) throw new Told(`Bij deze vraag hoort ${name}.`);
  return value;
}

const numbersOf = (sent: unknown): number[] =>
  Array.isArray(sent) ? sent.filter((each) => typeof each === 'number') : [];

function mendsOf(sent: unknown): DeskMend[] {
  const mends: unknown[] = Array.isArray(sent) ? sent : [];
  return mends.flatMap((mend) => {
    if (!isGroup(mend)) return [];
    const { line, column, from, to } = mend;
    return typeof line === 'number' &&
      typeof column === 'number' &&
      typeof from === 'string' &&
      typeof to === 'string'
      ? [{ line, column, from, to }]
      : [];
  });
}
