import type { Field } from '../../form/field.ts';
import type { Choices } from '../../protocol.ts';
import type { Rich } from '../text/rich.ts';
import type { Store } from '../open-file/store.ts';
import type { Path } from './path.ts';
import type { Naming } from './wrapper.ts';

/** What every field of a form needs to know. */
export interface FormContext {
  store: Store;
  choices: () => Choices;
  /** The texts with Markdown that are on the screen, by the key of their path. */
  texts: Map<string, Rich>;
  /** Lets somebody make a new entry without leaving the form. */
  newEntry: (soort: string, made: (id: string) => void) => void;
  /** Called when other fields came on the screen, so that faults can be shown at them. */
  shown: () => void;
  /** The element for one field. */
  element: (field: Field, path: Path, naming: Naming) => HTMLElement;
  /** Those for all fields of a group. */
  elements: (field: Field, path: Path) => HTMLElement[];
}
