import { readAnswers, type Answers } from '../../../my-plan/fill-in/answers.ts';
import { fillInKey } from '../../../my-plan/fill-in/key.ts';
import { load } from '../sjabloon/storage.ts';

/**
 * What this browser keeps of a template that somebody filled in on its own page.
 * @param adres where the template stands, on the site or as a whole URL: its last part is the id
 */
export function answersAt(address: string | undefined): Answers {
  const id = address?.split('/').filter(Boolean).at(-1);
  const kept = id && load(fillInKey(id));
  return (kept && readAnswers(kept)) || {};
}
