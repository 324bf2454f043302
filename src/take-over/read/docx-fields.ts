/** Fields of which the program works out the words by itself, and each its own way. */
const COUNTED = /^\s*(?:PAGE|PAGEREF|NUMPAGES|SECTIONPAGES|SEQ|TOC|INDEX|DATE|TIME)\b/i;

/** Whether the words of a field are counted by the program. @param asks what the field asks for */
export const isCounted = (asks: string): boolean => COUNTED.test(asks);

/** The fields that are open where somebody reads: what each asks for stands before what it shows. */
export class DocxFields {
  readonly #open: { asks: string; shows?: number }[] = [];

  /**
   * @param type what a `w:fldChar` says
   * @param place how many letters were read before it
   * @returns where the words of a link begin that ends here
   */
  sign(type: string | null, place: number): number | undefined {
    const field = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ asks: '' });
    else if (type === 'end') {
      this.#open.pop();
      if (field && /^\s*HYPERLINK\b/i.test(field.asks)) return field.shows;
    } else if (field) field.shows = place;
    return undefined;
  }

  asks(text: string): void {
    const field = this.#open.at(-1);
    if (field) field.asks += text;
  }

  /** Whether words that stand here are words of the text. */
  get showWords(): boolean {
    return this.#open.every(({ shows, asks }) => shows !== undefined && !isCounted(asks));
  }
}
