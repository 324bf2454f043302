import { icoon, type Icoonnaam } from './iconen.ts';

/** The kinds of alert of NL Design System. A box has a word and an icon too, not only a colour. */
type Melding = 'info' | 'ok' | 'warning' | 'error';

const MELDING: Record<string, [Melding, Icoonnaam]> = {
  LetOp: ['error', 'alert-triangle'],
  Valkuil: ['error', 'hand-stop'],
  Voorbehoud: ['warning', 'scale'],
  EigenVoorstel: ['warning', 'tool'],
  Voorbeeld: ['ok', 'eye'],
  UitDePraktijk: ['ok', 'map-pin'],
  Tip: ['info', 'bulb'],
};

/** The kind of alert and the icon (SVG) of a box. Example: `LetOp` → `error`, a triangle. */
export function melding(naam: string): { soort: Melding; teken: string } {
  const [soort, teken] = MELDING[naam] ?? ['info', 'book'];
  return { soort, teken: icoon(teken) };
}
