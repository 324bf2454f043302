import { zonderLetter } from '../../model/huisstijl/tekens.ts';
import { allBlocks } from '../../page/walk.ts';
import type { PlainPage } from '../../page/plain.ts';
import { fout } from './fout.ts';

/**
 * What Typst would refuse without saying where, or let pass in silence.
 * @throws when a heading skips a level: a screen reader would lose its way; or a
 * text has a character that the letters lack
 */
export function controleer(stuk: PlainPage): void {
  const tekens = zonderLetter(JSON.stringify({ ...stuk, address: '' }));
  if (tekens.length > 0)
    throw fout(stuk, `gebruikt tekens die de letter niet heeft: ${tekens.join(' ')}. Schrijf het anders.`);
  let vorige = 1;
  for (const node of allBlocks([...stuk.blocks, ...stuk.tail])) {
    const niveau = node.type === 'heading' ? node.depth : node.type === 'sheet' && node.title ? 3 : undefined;
    if (niveau === undefined) continue;
    if (niveau > vorige + 1) {
      const titel = 'id' in node ? node.id : '';
      throw fout(stuk, `slaat een kop over bij «${titel}»: van niveau ${vorige} naar ${niveau}.`);
    }
    vorige = niveau;
  }
}
