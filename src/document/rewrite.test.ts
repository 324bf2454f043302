import { expect, test } from 'vitest';
import { rewrite, type Mention } from './rewrite.ts';

const gone = ({ type, url, attributes }: Mention) => {
  if (type === 'link') return url?.startsWith('/weg/') ? 'words' : undefined;
  if (type === 'Begrip') return attributes.id === 'weg' ? 'words' : undefined;
  return type === 'Sjabloon' ? { text: 'De brief [1]' } : undefined;
};

test.each([
  ['Lees [de vraag](/weg/x/).', 'Lees de vraag.'],
  ['Lees [de **grote** vraag](/weg/x/#y) en [die](/blijft/).', 'Lees de **grote** vraag en [die](/blijft/).'],
  [
    'Een <Begrip id="weg">netwerk</Begrip> van <Begrip id="blijft">buren</Begrip>.',
    'Een netwerk van <Begrip id="blijft">buren</Begrip>.',
  ],
  ['Gebruik <Sjabloon id="brief"/> 😀.', 'Gebruik De brief \\[1\\] 😀.'],
  ['- [één](/weg/)\n- [twee](/weg/)', '- één\n- twee'],
  ['[1. eerst](/weg/) dit', '1\\. eerst dit'],
  ['- [- min](/weg/)', '- \\- min'],
  [
    '| a | b |\n|---|---|\n| [x](/weg/) | <Sjabloon id="b"/> |',
    '| a | b |\n|---|---|\n| x | De brief \\[1\\] |',
  ],
  [
    '<Tip>\n\nZie [de <Begrip id="weg">wijk</Begrip>](/blijft/).\n\n</Tip>',
    '<Tip>\n\nZie [de wijk](/blijft/).\n\n</Tip>',
  ],
  ['`[x](/weg/)` blijft code', '`[x](/weg/)` blijft code'],
  ['{dit kan niet te lezen zijn [x](/weg/)', '{dit kan niet te lezen zijn [x](/weg/)'],
])('%j is written as %j', (source, expected) => {
  expect(rewrite(source, gone)).toBe(expected);
});
