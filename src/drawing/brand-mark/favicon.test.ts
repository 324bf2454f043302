import { expect, onTestFinished, test } from 'vitest';
import { editie } from '../../../tests/builders/contents.ts';
import { setSubject, subject } from '../../text/subject.ts';
import { drawFavicon } from './favicon.ts';

test('the icon of a site has the colours of its brand, and a door only where the handbook has doors', () => {
  const before = subject();
  onTestFinished(() => setSubject(before));
  const { huisstijl } = editie({ huisstijl: { hoofdkleur: '#004488', steunkleur: '#663300' } });
  const [door, card] = (['deuren', 'geen'] as const).map((picture) => {
    setSubject({ ...before, beeld: picture });
    return drawFavicon(huisstijl);
  });
  expect(door).toContain('fill="#004488"');
  expect(card).toContain('fill="#004488"');
  expect([door?.includes('<circle'), card?.includes('<circle')]).toEqual([true, false]);
});
