import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sameBom } from './sbom.ts';
import { warcOf, type Exchange } from './warc.ts';

const about = { name: 'x.warc', description: 'Een site', publisher: 'Gemeente', date: '2026-11-22' };
const exchanges: Exchange[] = [
  {
    url: 'https://x.test/zorg/één/?a',
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: Buffer.from('<p>Eén\r\n\r\nWARC/1.1</p>'),
  },
  {
    url: 'https://x.test/oud/',
    status: 301,
    headers: { Location: 'https://x.test/nieuw/' },
    body: Buffer.of(),
  },
];
const archive = () => Buffer.concat([...warcOf(about, exchanges)]);

/** Records as a reader of WARC takes them: by their own length. */
function recordsIn(bytes: Buffer): { head: Record<string, string>; block: Buffer }[] {
  const records = [];
  for (let at = 0; at < bytes.length;) {
    const split = bytes.indexOf('\r\n\r\n', at);
    const [first, ...lines] = bytes.toString('utf8', at, split).split('\r\n');
    expect(first).toBe('WARC/1.1');
    const head = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s).slice(0, 2))) as Record<
      string,
      string
    >;
    const end = split + 4 + Number(head['Content-Length']);
    records.push({ head, block: bytes.subarray(split + 4, end) });
    expect(bytes.toString('latin1', end, end + 4)).toBe('\r\n\r\n');
    at = end + 4;
  }
  return records;
}

const hexOf = (digest = ''): string => {
  const bits = [...digest.replace('sha256:', '').replaceAll('=', '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  return (bits.slice(0, 256).match(/.{4}/g) ?? []).map((four) => parseInt(four, 2).toString(16)).join('');
};

describe('a web archive', () => {
  const records = recordsIn(archive());

  test('has of every address the answer and the question, each with a name of its own', () => {
    expect(records.map(({ head }) => head['WARC-Type'])).toEqual([
      'warcinfo',
      'response',
      'request',
      'response',
      'request',
    ]);
    expect(new Set(records.map(({ head }) => head['WARC-Record-ID'])).size).toBe(5);
    const [, response, request, moved] = records;
    expect(request?.head['WARC-Concurrent-To']).toBe(response?.head['WARC-Record-ID']);
    expect(String(request?.block)).toBe('GET /zorg/%C3%A9%C3%A9n/?a HTTP/1.1\r\nHost: x.test\r\n\r\n');
    expect(String(response?.block)).toMatch(/^HTTP\/1\.1 200 OK\r\nDate: Sun, 22 Nov 2026/);
    expect(String(moved?.block)).toContain('HTTP/1.1 301 Moved Permanently\r\n');
    expect(String(moved?.block)).toContain('Location: https://x.test/nieuw/\r\n');
  });

  test('has of every record the right fingerprint, so that a byte that changes is found', () => {
    for (const { head, block } of records) {
      expect(hexOf(head['WARC-Block-Digest'])).toBe(createHash('sha256').update(block).digest('hex'));
      expect(head['WARC-Block-Digest']).toMatch(/^sha256:[A-Z2-7]{52}====$/);
      if (head['WARC-Type'] !== 'response') continue;
      const body = block.subarray(block.indexOf('\r\n\r\n') + 4);
      expect(hexOf(head['WARC-Payload-Digest'])).toBe(createHash('sha256').update(body).digest('hex'));
    }
  });

  test('is the same when it is made again, and other when one byte is', () => {
    expect(archive()).toEqual(archive());
    const [first, ...others] = exchanges;
    if (!first) throw new Error('There is an exchange.');
    const other = [{ ...first, body: Buffer.from('<p>Een</p>') }, ...others];
    const [, response] = recordsIn(Buffer.concat([...warcOf(about, other)]));
    expect(response?.head['WARC-Record-ID']).not.toBe(records[1]?.head['WARC-Record-ID']);
  });
});

test('a bill of materials is the same on every day, in every folder, with every npm', () => {
  const bom = (chance: string, version: string, refs: string[]) => ({
    serialNumber: `urn:uuid:${chance}`,
    metadata: {
      timestamp: chance,
      tools: [{ name: 'cli', version }],
      component: { name: chance, version: '0.1.0' },
    },
    components: refs.map((ref) => ({ 'bom-ref': ref })),
    dependencies: refs.map((ref) => ({ ref })),
  });
  const one = sameBom(bom('a', '10.0.0', ['x@1', 'b@2']), '2026-11-22', 'handleiding');
  expect(sameBom(bom('b', '11.1.0', ['b@2', 'x@1']), '2026-11-22', 'handleiding')).toBe(one);
  expect(sameBom(bom('a', '10.0.0', ['x@1', 'b@3']), '2026-11-22', 'handleiding')).not.toBe(one);
  expect(JSON.parse(one)).toMatchObject({
    serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8/) as string,
    metadata: { timestamp: '2026-11-22T00:00:00Z', component: { name: 'handleiding' } },
  });
});
