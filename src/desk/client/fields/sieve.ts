import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import { announce } from '../announce.ts';
import { freshId } from './path.ts';

/** Of a longer list nobody reads all: who types a word sees what has it. */
const SHOWN = 20;

/** A search field above a long list: it decides which items stand on the screen. A short list has none. */
export class Sieve {
  readonly element = el('div', { class: 'zeef' });
  readonly #texts: () => readonly string[];
  readonly #input = el('input', { type: 'search', lang: 'nl' });
  readonly #told = el('p', { class: 'uitleg' });
  /** The item at which somebody is: it stays on the screen. */
  #kept: number | undefined;

  /** @param changed called when other items must be shown */
  constructor(texts: () => readonly string[], changed: () => void) {
    this.#texts = texts;
    const id = freshId();
    this.#input.id = id;
    this.element.append(el('label', { for: id }, nl.searchInList), this.#input, this.#told);
    this.#input.addEventListener('input', () => {
      this.#kept = undefined;
      changed();
      announce(this.#told.textContent);
    });
  }

  /** Shows an item, whatever is searched. */
  keep(place: number): void {
    this.#kept = place;
  }

  /** The places of the items to show, in order. */
  shown(): number[] {
    const texts = this.#texts();
    this.element.hidden = texts.length <= SHOWN;
    if (this.element.hidden) return [...texts.keys()];
    const words = this.#input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = [...texts.keys()].filter((i) => {
      const text = texts[i]?.toLowerCase() ?? '';
      return words.every((word) => text.includes(word));
    });
    const first = found.slice(0, SHOWN);
    const kept = this.#kept;
    const shown =
      kept === undefined || kept >= texts.length || first.includes(kept)
        ? first
        : [...first, kept].sort((a, b) => a - b);
    this.#told.textContent = nl.shownOf(shown.length, texts.length);
    return shown;
  }
}
