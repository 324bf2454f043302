import { expect, test } from 'vitest';
import { element, xml, withoutXml } from './xml.ts';

test('text is escaped once, for XML and HTML alike, and reads back as it was', () => {
  const text = `Geld & <regels> van "u" en 'ons': &amp; blijft`;
  expect(xml(text)).toBe('Geld &amp; &lt;regels&gt; van &quot;u&quot; en &#39;ons&#39;: &amp;amp; blijft');
  expect(withoutXml(xml(text))).toBe(text);
});

test('what XML cannot hold is left out', () => {
  expect(xml('a\u0000b\ufffec\ud800d')).toBe('abcd');
});

test('an element leaves out what is not there, and closes itself when it is empty', () => {
  expect(element('a', { b: '<', c: undefined, d: 0 })).toBe('<a b="&lt;" d="0"/>');
  expect(element('a', {}, '<b/>')).toBe('<a><b/></a>');
});
