import { alleBlokken, alleZinnen, type StukBlok } from '../shared/stuk/index.ts';

/** About how many characters blocks take, lines to write on included: to keep short ones on one page. */
export function lengte(nodes: readonly StukBlok[]): number {
  let som = 0;
  for (const node of alleBlokken(nodes)) {
    if (node.type === 'schrijfruimte') som += node.regels * 120;
    else if (node.type === 'diagram' || node.type === 'beeld') som += 1500;
    else if (node.type === 'codeblok') som += node.value.length;
    else som += 30;
  }
  for (const zin of alleZinnen(nodes)) {
    if (zin.type === 'tekst' || zin.type === 'code') som += zin.value.length;
    if (zin.type === 'invulveld') som += zin.veld.label.length;
  }
  return som;
}
