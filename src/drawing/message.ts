import { icon, type IconName } from './icons.ts';

/** The kinds of alert of NL Design System. A box has a word and an icon too, not only a colour. */
type Message = 'info' | 'ok' | 'warning' | 'error';

const MESSAGE: Record<string, [Message, IconName]> = {
  LetOp: ['error', 'alert-triangle'],
  Valkuil: ['error', 'hand-stop'],
  Voorbehoud: ['warning', 'scale'],
  EigenVoorstel: ['warning', 'tool'],
  Voorbeeld: ['ok', 'eye'],
  UitDePraktijk: ['ok', 'map-pin'],
  Tip: ['info', 'bulb'],
};

/** The kind of alert and the icon (SVG) of a box. Example: `LetOp` → `error`, a triangle. */
export function message(name: string): { soort: Message; character: string } {
  const [soort, character] = MESSAGE[name] ?? ['info', 'book'];
  return { soort, character: icon(character) };
}
