import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checks } from '../../server/src/check/registry.ts';
import { runChecks } from '../../server/src/check/run-checks.ts';
import { checkInput, findingsIn } from '../support/check.ts';

describe('runChecks', () => {
  const text = 'A storm hit Oslo\n\nForty children . The the U.S envoy left.';

  it('sorts by place and gives each check’s own severity', () => {
    const found = runChecks(checkInput(text), {});
    assert.deepEqual(
      found.map(({ code, severity }) => `${code} ${severity}`),
      ['garbled/spacing information', 'garbled/repeated-word warning', 'garbled/abbreviation information'],
    );
  });

  it('takes severities from the settings, and "off"', () => {
    const found = runChecks(checkInput(text), { 'garbled/spacing': 'off', 'garbled/abbreviation': 'error' });
    assert.deepEqual(
      found.map(({ code, severity }) => `${code} ${severity}`),
      ['garbled/repeated-word warning', 'garbled/abbreviation error'],
    );
  });

  it('has a page for every code', () => {
    for (const { code } of checks) assert.ok(existsSync(`docs/checks/${code.replace('/', '-')}.md`), code);
  });

  it('never throws, and every span lies in the text', () => {
    const word = fc.constantFrom(
      ...[
        'President',
        'Marta',
        'Xi’s',
        'visit',
        'to',
        'China',
        'flew',
        'from',
        'U.S',
        'the',
        'the',
        '“',
        '”',
        '"',
        '.',
        ',',
        '(',
        ')',
      ],
      ...[
        'broker',
        'between',
        'Peru',
        'and',
        'Chile',
        '$5million',
        '\n\n',
        '…',
        '😀',
        'é',
        '\r\n',
        '**',
        '[a](b)',
        '> ',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), fc.constantFrom(' ', ''), (words, glue) => {
        const content = words.join(glue);
        for (const { span } of findingsIn(content)) {
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= content.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps spans right behind a byte-order mark, CRLF, emoji and a block quote', () => {
    const source = '\uFEFFStorm hits 😀 coast\r\n\r\n> Forty 😀 children . They left.\r\n';
    const input = checkInput(source, { ending: '.md' });
    assert.deepEqual(
      runChecks(input, {}).map(({ span }) => source.slice(span.start, span.end)),
      [' .'],
    );
  });

  it('stays fast on one endless line', () => {
    const input = checkInput(
      `Storm\n\n${'The visit to China by President Marta was , so it said, "fine" and U.S. long. '.repeat(1000)}`,
    );
    const start = performance.now();
    runChecks(input, {});
    assert.ok(performance.now() - start < 4000);
  });
});

const seeds = `${process.env['GALLEY_SHARED'] ?? '../shared'}/seeds`;
const read = (name: string): string => readFileSync(`${seeds}/${name}`, 'utf8');

describe('the real articles', () => {
  before(function () {
    if (!existsSync(seeds)) {
      console.log(`    (no articles in ${seeds})`);
      this.skip();
    }
  });
  const codes = (name: string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { code } of findingsIn(read(name))) counts[code] = (counts[code] ?? 0) + 1;
    return counts;
  };

  it('000: two spaces, one glued number, three abbreviations, two places', () => {
    assert.deepEqual(codes('000_3f3b02349992e43d.txt'), {
      'garbled/spacing': 3,
      'garbled/abbreviation': 3,
      'contradiction/place': 2,
    });
  });

  it('003: one confused word', () => {
    assert.deepEqual(codes('003_7f4b4c384469828c.txt'), { 'garbled/confused-word': 1 });
  });

  it('004: one name', () => {
    assert.deepEqual(codes('004_a19934c1a68c5a57.txt'), { 'garbled/incomplete-name': 1 });
  });
});

describe('the clean stories of this project', () => {
  for (const name of [
    'moscow-northgate.txt',
    'moscow-harbour-times.md',
    'flood-northgate.txt',
    'flood-ansley-herald.md',
  ]) {
    it(name, function () {
      if (!existsSync(`seeds/${name}`)) return this.skip();
      const found = findingsIn(
        readFileSync(`seeds/${name}`, 'utf8'),
        undefined,
        name.endsWith('.md') ? { ending: '.md' } : {},
      );
      assert.deepEqual(found, []);
    });
  }
});
