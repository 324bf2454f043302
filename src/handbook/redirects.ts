import type { Handbook } from './handbook.ts';

/** A whole page that moved. */
export interface Move {
  address: string;
  to: string;
}

/** Pages that moved: their old address keeps a page that leads on. */
export function moves({ doorverwijzingen: redirects }: Handbook): Move[] {
  return Object.entries(redirects).flatMap(([address, to]) =>
    address.includes('#') ? [] : [{ address, to }],
  );
}

/** Anchors that left a page: each keeps a line that says where its text went. */
export function leftAnchors(
  { doorverwijzingen: redirects }: Handbook,
  address: string,
): { id: string; to: string }[] {
  return Object.entries(redirects).flatMap(([of, to]) =>
    of.startsWith(`${address}#`) ? [{ id: of.slice(address.length + 1), to }] : [],
  );
}
