import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { settings } from '../../load/settings.ts';
import type { Proposal } from '../../take-over/proposal.ts';
import { Refusal } from '../../take-over/refusal.ts';
import { askEach } from './ask.ts';
import { readTakeOverOptions, type TakeOverRequest } from './options.ts';
import { noteLines, proposalLines, type Look } from './print.ts';
import { bytesOfReturned, returnedIn, type Returned } from './returned.ts';
import { takeOver } from './write.ts';

/**
 * Runs `npm run neem-over`.
 * @param words what stands behind the command
 * @returns the exit code: 1 when something could not be read or written
 */
export async function runTakeOver(root: string, words: readonly string[]): Promise<number> {
  const asked = readTakeOverOptions(words);
  if ('help' in asked) {
    console.log(asked.help);
    return 0;
  }
  try {
    if ('fault' in asked) throw new Refusal(asked.fault);
    const run = settings(root);
    const bytes = await bytesOfReturned(placeOf(root, asked.path));
    const returned = await returnedIn(bytes, root, run);
    const look: Look = { name: run.name, colour: process.stdout.isTTY && !process.env.NO_COLOR };
    if (asked.json) {
      console.log(JSON.stringify({ proposals: returned.proposals.map(asData(look)), notes: returned.notes }));
      if (!asked.take) return 0;
    } else tellOf(returned, look);
    return await decide(asked, returned, { content: run.content, look });
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    console.error(cause.message);
    return 1;
  }
}

/** A path from where the command was typed, or from the project. */
const placeOf = (root: string, path: string): string =>
  [process.env.INIT_CWD, root]
    .filter((folder) => folder !== undefined)
    .map((folder) => resolve(folder, path))
    .find((place) => existsSync(place)) ?? resolve(process.env.INIT_CWD ?? root, path);

function tellOf({ stamp, earlier, proposals, notes }: Returned, look: Look): void {
  const plain = proposals.filter(({ take }) => take.length > 0).length;
  console.log(`${stamp.file}, versie ${stamp.version} van «${stamp.handbook}».`);
  if (earlier)
    console.log('De bron is sindsdien veranderd. Wat al is overgenomen, staat hier niet meer bij.');
  console.log(
    proposals.length === 0
      ? earlier
        ? 'Er is niets meer over te nemen.\n'
        : 'De tekst is nergens anders dan toen het bestand werd gemaakt.\n'
      : `${proposals.length === 1 ? '1 voorstel' : `${proposals.length} voorstellen`}, waarvan ${plain} gewone tekst.\n`,
  );
  console.log(noteLines(notes, look).join('\n'));
}

async function decide(
  { take, show, json, path }: TakeOverRequest,
  { proposals }: Returned,
  { content, look }: { content: string; look: Look },
): Promise<number> {
  const plain = proposals.filter((proposal) => proposal.take.length > 0);
  const print = (some: readonly Proposal[]) => {
    if (!json) console.log(some.flatMap((proposal) => proposalLines(proposal, look)).join('\n'));
  };
  if (!take && (show || !process.stdin.isTTY || !process.stdout.isTTY)) {
    print(proposals);
    if (plain.length > 0)
      console.log(
        `Niets is veranderd. Overnemen: npm run neem-over -- ${path} --neem ${plain[0]?.number ?? 1}, of --alles voor alle gewone tekst.`,
      );
    return 0;
  }
  const unknown = take && take !== 'alles' ? [...take].filter((n) => n < 1 || n > proposals.length) : [];
  if (unknown.length > 0)
    throw new Refusal(
      `Voorstel ${unknown.join(', ')} is er niet: er ${proposals.length === 1 ? 'is 1 voorstel' : `zijn ${proposals.length} voorstellen`}. Er is niets veranderd.`,
    );
  if (take) print(proposals);
  const chosen = !take
    ? await askEach(proposals, look)
    : take === 'alles'
      ? plain
      : proposals.filter(({ number }) => take.has(number));
  if (chosen.length === 0) {
    if (proposals.length > 0) console.log('Er is niets overgenomen.');
    return 0;
  }
  const { files, taken, left } = await takeOver(content, chosen);
  const tell = json ? console.error : console.log;
  if (taken.length > 0)
    tell(
      `${taken.length === 1 ? '1 voorstel' : `${taken.length} voorstellen`} overgenomen in ${files.map((file) => `${look.name}/${file}`).join(', ')}.`,
    );
  for (const { number, why } of left) console.error(`Voorstel ${number} is niet overgenomen. ${why}`);
  if (files.length > 0)
    tell(`Kijk het na: npm run check -- ${files.map((file) => `${look.name}/${file}`).join(' ')}`);
  return left.length > 0 ? 1 : 0;
}

const asData =
  ({ name }: Look) =>
  ({ take, place, ...rest }: Proposal) => ({
    ...rest,
    ...(place && { place: { ...place, file: `${name}/${place.file}` } }),
    plain: take.length > 0,
  });
