import type { Choices } from '../../desk/protocol.ts';
import { addressOf } from '../../handbook/address.ts';
import { titleOf } from '../../handbook/title.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { kindOf } from '../../kinds/index.ts';
import { isGroup } from '../../desk/file/same.ts';

/** What fields can be filled with: every entry by its title, and the lists of `handleiding.yaml`. */
export function choicesOf({ alle: all, verborgen: hidden, handleiding }: Handbook): Choices {
  const entries = [...all, ...hidden.values()].map((entry) => ({
    soort: entry.soort,
    id: entry.id,
    title: titleOf(entry),
    kind: kindOf(entry.soort).words.one,
    address: addressOf(entry),
    words: [entry.id, ...kindOf(entry.soort).searchWords(entry.data)].join(' '),
  }));
  const lists = Object.entries(handleiding).flatMap(([list, values]) =>
    Array.isArray(values) && values.every((value) => isGroup(value) && 'id' in value && 'naam' in value)
      ? [[list, values.map((value) => namedOf(value))] as const]
      : [],
  );
  return { entries, lists: Object.fromEntries(lists) };
}

const namedOf = (value: unknown): { id: string; name: string } =>
  isGroup(value) ? { id: String(value.id), name: String(value.naam) } : { id: '', name: '' };
