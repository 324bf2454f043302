import { alleBlokken, alleZinnen, type StukBlok, type ZinVan } from '../shared/stuk/index.ts';

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
    if (zin.type === 'invulveld') som += veldlengte(zin);
  }
  return som;
}

/** About the room of a field: that of its name, or what one writes there takes. */
function veldlengte({ veld: { label, invoer, opties }, schrijf }: ZinVan<'invulveld'>): number {
  if (!schrijf || invoer === 'vinkje') return label.length;
  const keuzes = opties.reduce((som, optie) => som + optie.length + 4, 0);
  return Math.max(keuzes, invoer === 'lange-tekst' ? 240 : invoer === 'handtekening' ? 120 : 40);
}
