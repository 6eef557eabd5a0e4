import assert from 'node:assert/strict';
import { decodeBytes } from '../../server/src/text/decode.ts';
import { hash53 } from '../../server/src/text/hash.ts';
import { linesOf } from '../../server/src/text/lines.ts';

describe('text: decodeBytes', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const table: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['UTF-8', utf8('Zoë 😀'), 'Zoë 😀', 'utf-8'],
    ['UTF-8 with a byte-order mark', utf8('\ufeffZoë'), 'Zoë', 'utf-8'],
    ['UTF-16 LE', Uint8Array.of(0xff, 0xfe, 0x5a, 0, 0xeb, 0), 'Zë', 'utf-16le'],
    ['UTF-16 BE', Uint8Array.of(0xfe, 0xff, 0, 0x5a, 0, 0xeb), 'Zë', 'utf-16be'],
    ['Latin-1', Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x93, 0x61, 0x94), 'Zoë “a”', 'windows-1252'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
  ];
  for (const [name, bytes, text, encoding] of table) {
    it(name, () => {
      assert.deepEqual(decodeBytes(bytes), { text, encoding, binary: false });
    });
  }

  it('tells binary content', () => {
    assert.equal(decodeBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)).binary, true);
    assert.equal(decodeBytes(new Uint8Array(100).fill(3)).binary, true);
  });
});

describe('text: lines and hashes', () => {
  it('cuts at LF, CRLF and CR', () => {
    const text = 'a\nb\r\nc\rd';
    assert.deepEqual(
      linesOf(text).map((line) => text.slice(line.start, line.end)),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('gives other hashes for other texts', () => {
    const hashes = new Set(Array.from({ length: 2000 }, (_, i) => hash53(`text ${i}`)));
    assert.equal(hashes.size, 2000);
    assert.equal(hash53('same'), hash53('same'));
  });
});
