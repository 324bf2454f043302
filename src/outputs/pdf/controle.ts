import { zonderLetter } from '../../model/huisstijl/tekens.ts';
import { alleBlokken, type Stuk } from '../shared/stuk/index.ts';
import { fout } from './fout.ts';

/**
 * What Typst would refuse without saying where, or let pass in silence.
 * @throws when a heading skips a level: a screen reader would lose its way; or a
 * text has a character that the letters lack
 */
export function controleer(stuk: Stuk): void {
  const tekens = zonderLetter(JSON.stringify({ ...stuk, adres: '' }));
  if (tekens.length > 0)
    throw fout(stuk, `gebruikt tekens die de letter niet heeft: ${tekens.join(' ')}. Schrijf het anders.`);
  let vorige = 1;
  for (const node of alleBlokken([...stuk.blokken, ...stuk.naloop])) {
    const niveau = node.type === 'kop' ? node.niveau : node.type === 'werkblad' && node.titel ? 3 : undefined;
    if (niveau === undefined) continue;
    if (niveau > vorige + 1) {
      const titel = 'id' in node ? node.id : '';
      throw fout(stuk, `slaat een kop over bij «${titel}»: van niveau ${vorige} naar ${niveau}.`);
    }
    vorige = niveau;
  }
}
