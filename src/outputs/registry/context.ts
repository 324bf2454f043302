/** What makers need beside the handbook; none of it says what stands in a file. */
export interface RegistryContext {
  /** The project folder: letters, and the layouts of the PDF. */
  root: string;
  /** The bytes of an image of the content, by the name in its address. */
  image: (name: string) => Promise<Uint8Array>;
  /** Leaves out the pictures: for who asks only for the words of a file. */
  wordsOnly?: true;
  /** Where the site has the file of a letter, by its name: `nunito`, `nunito-other`; known while pages are made. */
  letterAddress?: (letter: string) => string;
  /** The bytes of one file that the site has already, by its address: for what tells of others. */
  made?: (path: string) => Promise<Uint8Array>;
  /** Every file of the site by name, but one: for what is packed of all. */
  site?: (without: string) => Promise<ReadonlyMap<string, Uint8Array>>;
}
