import { emitKeypressEvents, type Key } from 'node:readline';
import type { Proposal } from '../../take-over/proposal.ts';
import { proposalLines, type Look } from './print.ts';

const QUESTION = '   Overnemen? [j]a  [n]ee  [a]lles wat nog komt  [s]top: ';

/** Shows every proposal, and asks of each that can be taken over whether it should be: with one key. */
export async function askEach(proposals: readonly Proposal[], look: Look): Promise<Proposal[]> {
  const chosen: Proposal[] = [];
  let all = false;
  for (const proposal of proposals) {
    console.log(proposalLines(proposal, look).join('\n').trimEnd());
    if (proposal.take.length === 0) console.log();
    else if (all) {
      chosen.push(proposal);
      console.log('   Overgenomen.\n');
    } else {
      const answer = await oneKey(QUESTION, ['j', 'n', 'a', 's']);
      console.log();
      if (answer === 's') break;
      all = answer === 'a';
      if (answer !== 'n') chosen.push(proposal);
    }
  }
  return chosen;
}

/** Waits for one of these keys; Ctrl+C and Escape stop. */
function oneKey(question: string, keys: readonly string[]): Promise<string> {
  const { stdin, stdout } = process;
  stdout.write(question);
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  return new Promise((done) => {
    const listen = (_: string | undefined, key: Key) => {
      const name = (key.ctrl && key.name === 'c') || key.name === 'escape' ? 's' : (key.name ?? '');
      if (!keys.includes(name)) return;
      stdin.off('keypress', listen);
      stdin.setRawMode(false);
      stdin.pause();
      stdout.write(`${name}\n`);
      done(name);
    };
    stdin.on('keypress', listen);
  });
}
