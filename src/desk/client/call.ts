import type { Call, Calls, Refusal } from '../protocol.ts';

/** What the server says is wrong, in Dutch. */
export class Refused extends Error {}

/**
 * Asks the server.
 * @throws Refused with its words, also when it does not answer
 */
export async function call<C extends Call>(
  name: C,
  asks: Calls[C]['asks'],
  signal?: AbortSignal,
): Promise<Calls[C]['gives']> {
  let response: Response;
  try {
    response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asks),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Refused(
      'De editor draait niet meer. Start hem opnieuw met npm run bewerken; uw concept blijft in deze browser bewaard.',
    );
  }
  const answer = (await response.json()) as Calls[C]['gives'] | Refusal;
  if (isRefusal(answer)) throw new Refused(answer.fault);
  return answer;
}

const isRefusal = (answer: object): answer is Refusal => 'fault' in answer;

/** What to show somebody of anything that went wrong. */
export const wordsOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
