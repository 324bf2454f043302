import { kinds, hasPage } from '../kinds/index.ts';
import { aantalWoorden, leesbaarheid, zinnenOpPlek } from '../document/readability.ts';
import { plekOp } from '../document/text.ts';
import type { ElkeEntry } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';
import { certain } from '../document/certain.ts';

/** From this many words a sentence gets a warning. */
const LANGE_ZIN = 26;
/** A text shorter than this says too little for a score: one long term decides it. */
const GENOEG_WOORDEN = 120;
/** A sentence of an entry, and where it stands. */
type Zin = ReturnType<typeof zinnenOpPlek>[number] & Pick<Bevinding, 'pad'>;

/** Sentences that are too long to read in one go, and pages that read harder than their readers may expect. */
export function checkReadability(handboek: Handboek): Bevinding[] {
  return handboek.alle.flatMap((entry) => {
    const zinnen = entry.texts.flatMap(({ pad, tekst }) =>
      zinnenOpPlek(tekst).map((zin): Zin => ({ ...zin, pad })),
    );
    return [...langeZinnen(entry, zinnen), ...moeilijkeTekst(entry, zinnen)];
  });
}

function langeZinnen({ bestand }: ElkeEntry, zinnen: Zin[]): Bevinding[] {
  return zinnen
    .filter(({ zin }) => aantalWoorden(zin) >= LANGE_ZIN)
    .map(({ zin, pad, alinea, index }) => ({
      rule: 'zin-lang',
      bestand,
      pad,
      ...plekOp(alinea, index),
      message: `Deze zin telt ${aantalWoorden(zin)} woorden: «${zin}»`,
      hint: 'Maak er twee of drie zinnen van, of een lijst.',
    }));
}

function moeilijkeTekst({ soort, bestand }: ElkeEntry, zinnen: Zin[]): Bevinding[] {
  if (!hasPage(soort)) return [];
  const { score, woorden } = leesbaarheid(zinnen.map(({ zin }) => zin));
  const grens = kinds[soort].minReadability;
  if (woorden < GENOEG_WOORDEN || score >= grens) return [];
  // A cry of two words may score worst, and be no trouble at all.
  const lange = zinnen.filter(({ zin }) => aantalWoorden(zin) > 5);
  const { zin, pad, alinea, index } = certain(
    (lange.length > 0 ? lange : zinnen)
      .map((kandidaat) => ({ ...kandidaat, eigenScore: leesbaarheid([kandidaat.zin]).score }))
      .sort((a, b) => a.eigenScore - b.eigenScore)[0],
  );
  return [
    {
      rule: 'tekst-moeilijk',
      bestand,
      pad,
      ...plekOp(alinea, index),
      message: `Deze tekst leest moeilijk (score ${Math.round(score)}, hier hoort minstens ${grens}). De moeilijkste zin: «${zin}»`,
      hint: 'Kies kortere woorden, en leg lange woorden uit of splits ze.',
    },
  ];
}
