import { expect, test } from 'vitest';
import { questionOf } from './questions.ts';

const combined = (address: string, referrer = '-') =>
  `192.0.2.1 - - [30/Nov/2026:10:00:00 +0100] "GET ${address} HTTP/2.0" 200 1834 "${referrer}" "Mozilla/5.0"`;

test.each([
  ['the log of nginx and Apache', combined('/zoeken/?q=vergoeding+per+maand')],
  ['a site at a path', combined('/zorg/zoeken/?q=vergoeding%20per%20maand')],
  ['filters beside it, before or after', combined('/zoeken/?soort=stap&q=Vergoeding++per+maand&thema=geld')],
  ['the log of Caddy', '{"ts":1,"request":{"method":"GET","uri":"/zoeken/?q=vergoeding+per+maand"}}'],
  ['a log of JSON', '{"remote":"192.0.2.1","request_uri":"/zoeken/?q=VERGOEDING+per+maand%0A"}'],
])('a question is read from %s', (_, line) => {
  expect(questionOf(line)).toBe('vergoeding per maand');
});

test.each([
  ['another page', combined('/over/')],
  ['where somebody came from', combined('/over/', 'https://handleiding.example/zoeken/?q=geheim')],
  ['filters without a question', combined('/zoeken/?soort=stap')],
  ['what no browser sends', combined('/zoeken/?q=%E0%A4%A')],
  ['what nobody types', combined(`/zoeken/?q=${'a'.repeat(201)}`)],
  ['half a line', '{"request":{"uri":"/zoeken/?q=geld'],
  ['another file', 'Beste collega, zie /zoeken/?q=geld'],
  ['nothing', ''],
])('%s is no question', (_, line) => {
  expect(questionOf(line)).toBeUndefined();
});
