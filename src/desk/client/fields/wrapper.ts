import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import { keyOf } from '../open-file/values.ts';
import { freshId, type Path } from './path.ts';

/** How a field is named and explained. */
export interface Naming {
  label: string;
  explanation?: string | undefined;
  required?: boolean;
  /** Whether the name is only heard: what it stands in says it already. */
  quiet?: boolean;
}

/** Attributes that tie a control to its name, its explanation and its faults. */
export interface Ties {
  id: string;
  attributes: Record<string, string>;
}

const described = (id: string, { explanation }: Naming): string =>
  [explanation && `${id}-uitleg`, `${id}-fouten`].filter(Boolean).join(' ');
const ties = (id: string, naming: Naming): Ties => ({
  id,
  attributes: { 'aria-labelledby': `${id}-naam`, 'aria-describedby': described(id, naming) },
});

const heading = ({ label, required, quiet }: Naming) => [
  label,
  ...(required && !quiet ? [' ', el('span', { class: 'nodig' }, nl.required)] : []),
];

const explained = (id: string, { explanation, quiet }: Naming) =>
  explanation && el('p', { id: `${id}-uitleg`, class: quiet ? 'alleen-voorlezen' : 'uitleg' }, explanation);

/** The place for what is wrong with a field. */
const faultPlace = (id: string) => el('div', { id: `${id}-fouten`, class: 'veldfouten' });

/** A field of one control. */
export function fieldOf(path: Path | 'body', naming: Naming, control: (ties: Ties) => Node): HTMLElement {
  const id = freshId();
  return el(
    'div',
    { class: 'veld', 'data-veld': keyOf(path) },
    el(
      'label',
      { for: id, id: `${id}-naam`, class: naming.quiet ? 'alleen-voorlezen' : 'veldnaam' },
      ...heading(naming),
    ),
    explained(id, naming) || undefined,
    control(ties(id, naming)),
    faultPlace(id),
  );
}

/** A field of several controls. */
export function groupOf(path: Path, naming: Naming, ...contents: Node[]): HTMLElement {
  const id = freshId();
  return el(
    'fieldset',
    { class: 'veld groep', 'data-veld': keyOf(path), 'aria-describedby': described(id, naming) },
    el('legend', { class: naming.quiet ? 'alleen-voorlezen' : 'veldnaam' }, ...heading(naming)),
    explained(id, naming) || undefined,
    ...contents,
    faultPlace(id),
  );
}
