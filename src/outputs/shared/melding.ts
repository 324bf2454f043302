/** The kinds of alert of NL Design System. A box has a word and an icon too, not only a colour. */
type Melding = 'info' | 'ok' | 'warning' | 'error';

const MELDING: Record<string, Melding> = {
  LetOp: 'error',
  Valkuil: 'error',
  Voorbehoud: 'warning',
  EigenVoorstel: 'warning',
  Voorbeeld: 'ok',
  UitDePraktijk: 'ok',
};

/** The kind of alert that a box of this name is. Example: `LetOp` → `error`. */
export const melding = (naam: string): Melding => MELDING[naam] ?? 'info';
