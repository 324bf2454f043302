import { answerFits, type Answer, type VraagField } from '../../../my-plan/fill-in/answers.ts';
import { fillInTexts as text } from '../../../text/pages/fill-in.ts';
import { forXml } from '../../../text/pages/xml-signs.ts';
import { el } from '../element.ts';
import { afterPress, hasParts, KeptValue, typedIn } from '../typed.ts';
import { certain } from '../../../document/certain.ts';

/** A field of the form: its elements, and how its answer is read and shown. */
export interface FormField {
  field: VraagField;
  element: HTMLElement;
  /** @param event the change, as the field told it */
  read: (event: Event) => Answer;
  /** Shows an answer; a slip that stands in the field stays while its answer does. */
  put: (answer: Answer | undefined) => void;
  /** Says below the field why what stands in it is no answer, or takes that away. */
  validate: () => void;
  /** Says below the field where its answer came from, or takes that away. */
  reportProvenance: (provenance: string | undefined) => void;
}

/** What the program makes of a field, by what it asks. */
export function makeField(field: VraagField): FormField {
  // Headings of the document have ids too, and never an underscore in them.
  const id = `invul_${field.id}`;
  const help = el('p', { class: 'peildatum', id: `${id}_hulp` }, field.hulp ?? '');
  help.hidden = !field.hulp;
  const fault = el('p', { class: 'invul-fout', id: `${id}_fout`, role: 'alert' });
  const provenance = el('p', { class: 'peildatum', id: `${id}_herkomst` });
  provenance.hidden = true;
  const described = { 'aria-describedby': `${id}_hulp ${id}_herkomst ${id}_fout` };
  const name = [
    field.label,
    ...(field.verplicht ? [' ', el('span', { class: 'peildatum' }, `(${text.required})`)] : []),
  ];
  const rest = [help, provenance, fault];
  const make = (
    element: HTMLElement,
    read: FormField['read'],
    put: FormField['put'],
    validate: FormField['validate'] = () => {},
  ) => ({
    field,
    element,
    read,
    put,
    validate,
    reportProvenance: (of: string | undefined) => {
      provenance.hidden = of === undefined;
      if (of !== undefined) provenance.textContent = of;
    },
  });

  if (field.invoer === 'meerkeuze') {
    const boxes = field.opties.map((option) => el('input', { type: 'checkbox', name: id, value: option }));
    const group = el(
      'fieldset',
      { class: 'invul-veld invul-breed', ...described },
      el('legend', {}, ...name),
      help,
      el(
        'div',
        { class: 'invul-keuzes' },
        ...boxes.map((box, i) => el('label', {}, box, el('span', {}, certain(field.opties[i])))),
      ),
      provenance,
      fault,
    );
    return make(
      group,
      () => boxes.filter(({ checked }) => checked).map(({ value }) => value),
      (answer) => {
        for (const box of boxes) box.checked = Array.isArray(answer) && answer.includes(box.value);
      },
    );
  }
  if (field.invoer === 'vinkje') {
    const box = el('input', { type: 'checkbox', id, ...described });
    return make(
      el(
        'div',
        { class: 'invul-veld invul-breed' },
        el('label', { class: 'invul-vink', for: id }, box, el('span', {}, ...name)),
        ...rest,
      ),
      () => (box.checked ? 'ja' : ''),
      (answer) => {
        box.checked = answer === 'ja';
      },
    );
  }
  const input = makeInput(field, { id, ...described });
  const kept = new KeptValue('');
  const fits = () => answerFits(field, typedIn(input));
  const validate = () => {
    const good = fits();
    // A day is typed part by part: what is wrong is told when the field is left.
    if (!good && hasParts(input) && document.activeElement === input) return;
    if (good) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    const becomes = good ? '' : field.invoer === 'datum' ? text.noDate : text.noNumber;
    if (fault.textContent !== becomes) fault.textContent = becomes;
  };
  let shown = '';
  input.addEventListener('focusout', () => {
    if (fits()) kept.settle(input.value);
    afterPress(validate);
  });
  return make(
    el(
      'div',
      { class: field.invoer === 'lange-tekst' ? 'invul-veld invul-breed' : 'invul-veld' },
      el('label', { for: id }, ...name),
      help,
      input,
      provenance,
      fault,
    ),
    // A number is typed as words, and stands in the document as typed; half a day would stand there as nothing.
    (event) => (shown = kept.take(forXml(input.value), fits() || !hasParts(input), { target: input, event })),
    (answer) => {
      const becomes = typeof answer === 'string' ? answer : '';
      if (!fits() && becomes === shown) return;
      shown = becomes;
      kept.settle(becomes);
      input.value = becomes;
    },
    validate,
  );
}

function makeInput(
  { invoer: input, opties: options }: VraagField,
  traits: Record<string, string>,
): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  switch (input) {
    case 'keuze':
      return el(
        'select',
        traits,
        el('option', { value: '' }, text.choose),
        ...options.map((option) => el('option', { value: option }, option)),
      );
    case 'lange-tekst':
      return el('textarea', { ...traits, rows: '4' });
    case 'datum':
      return el('input', { ...traits, type: 'date' });
    case 'getal':
    case 'bedrag':
      // As text: a field for numbers does not let everybody type a comma.
      return el('input', { ...traits, type: 'text', inputmode: 'decimal' });
    default:
      return el('input', { ...traits, type: 'text' });
  }
}
