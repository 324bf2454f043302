import { alleBlokken, type Stuk } from '../shared/stuk/index.ts';
import { fout } from './fout.ts';

/** @throws when a heading skips a level: a screen reader would lose its way, and PDF/UA refuses it */
export function controleer(stuk: Stuk): void {
  let vorige = 1;
  for (const node of alleBlokken([...stuk.blokken, ...stuk.naloop])) {
    const niveau =
      node.type === 'kop' ? node.niveau : node.type === 'werkblad' && node.titel ? 3 : undefined;
    if (niveau === undefined) continue;
    if (niveau > vorige + 1) {
      const titel = 'id' in node ? node.id : '';
      throw fout(stuk, `slaat een kop over bij «${titel}»: van niveau ${vorige} naar ${niveau}.`);
    }
    vorige = niveau;
  }
}
