import { expect, test } from 'vitest';
import { imageHtml } from './image.ts';

const image = (url: string, width: number, height: number) =>
  imageHtml({ type: 'image', url, alt: 'Vier "mensen"', size: { width, height } });

test('a page keeps room for an image before it comes', () => {
  expect(image('/beelden/klein.png', 300, 200)).toBe(
    '<img src="/beelden/klein.png" alt="Vier &quot;mensen&quot;" width="300" height="200" loading="lazy" decoding="async">',
  );
  expect(image('/beelden/net.svg', 4000, 2000)).toContain('width="4000" height="2000"');
});

test('a large photo is offered in widths below its own, and a telephone gets at most 800 pixels', () => {
  const html = image('/beelden/plein.jpg', 3000, 1500);
  expect(html).toContain('width="1600" height="800"');
  const [phone = '', others = ''] = html.split('<source ').slice(1);
  expect(phone).toContain('media="(max-width: 40em)"');
  expect(phone.match(/\d+w\b/g)).toEqual(['480w', '800w']);
  expect(others.match(/\d+w\b/g)).toEqual(['480w', '800w', '1200w', '1600w']);
  expect(others).toContain('/beelden/plein.jpg@480.webp 480w');
});
