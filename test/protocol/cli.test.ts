import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles, bundle, type Checked, galley, root, schema, temporaryFolder } from '../support/cli.ts';

const article = 'Dam breaks\n\nThe dam broke on Friday , and 300 people fled from 20 villages.\n';

/** Leaves the model out where names do not matter: it takes a second to load. */
const noModel = ['--model', join(root, 'test')];

describe('galley as a process', function () {
  this.timeout(60_000);
  before(bundle);

  const latin1 = Buffer.from('Caf\u{e9} closes\n\nThe caf\u{e9} lost $350million on Friday.\n', 'latin1');
  const folder = temporaryFolder({
    'dam.txt': article,
    'empty.txt': '',
    'latin1.txt': latin1,
    'binary.txt': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]),
    'endless.txt': Buffer.alloc(20 * 2 ** 20, 'The dam broke , and 300 people fled. '),
    'strange.txt': '\u{feff}Dam 🌊 breaks\r\n\r\n“The dam lost $350million 👩‍👩‍👧,” she said on 3 May 2024.\r\n',
    'none/readme.md': 'Nothing here.',
  });

  it('reads what it can and tells of the rest', async () => {
    const ended = await galley(['check', '.', 'gone.txt', 'none', '--format', 'json', ...noModel], { cwd: folder });
    assert.equal(ended.code, 2);
    const { findings } = JSON.parse(ended.out) as Checked;
    const validate = schema('check');
    assert.ok(validate({ findings }), JSON.stringify(validate.errors));
    assert.deepEqual([...new Set(findings.map(({ path }) => path))], ['dam.txt', 'latin1.txt', 'strange.txt']);
    const lines = ended.err.trim().split('\n').sort();
    assert.equal(lines.length, 5, ended.err);
    assert.match(lines[0] ?? '', /^Going on without names: .+/);
    assert.equal(lines[1], 'binary.txt is not text.');
    assert.equal(lines[2], 'endless.txt is longer than --max-length 200000 allows.');
    assert.equal(lines[3], 'gone.txt does not exist.');
    assert.equal(lines[4], 'none holds no text or Markdown files.');
  });

  it('counts UTF-16 units of the text as decoded', async () => {
    const { out } = await galley(['annotate', 'strange.txt', 'latin1.txt', 'empty.txt', ...noModel], { cwd: folder });
    const validate = schema('annotate');
    const [strange, cafe, empty] = articles(out);
    const texts = new Map([
      [strange, 'Dam 🌊 breaks\r\n\r\n“The dam lost $350million 👩‍👩‍👧,” she said on 3 May 2024.\r\n'],
      [cafe, latin1.toString('latin1')],
      [empty, ''],
    ]);
    for (const [line, text] of texts) {
      assert.ok(validate(line), JSON.stringify(validate.errors));
      for (const { start, end, text: own } of [...line!.figures, ...line!.timexes]) {
        assert.equal(text.slice(start, end), own);
      }
    }
    assert.equal(strange?.figures[0]?.value, 350_000_000);
    assert.ok(strange.timexes.some(({ value }) => value === '2024-05-03'));
    assert.equal(cafe?.figures[0]?.value, 350_000_000);
    assert.deepEqual(empty?.figures, []);
  });

  it('reads standard input, and exits with 1 when it finds something', async () => {
    const args = ['check', '-', '--fail-on', 'hint', ...noModel];
    const ended = await galley(args, { cwd: folder, stdin: article });
    assert.equal(ended.code, 1);
    assert.match(ended.out, /^-:3:\d+ \w+: .* \[garbled\/spacing\]/);
  });

  it('exits with 2 and prints no data for an unknown option or command', async () => {
    for (const args of [['check', 'dam.txt', '--nonsense'], ['print', 'dam.txt'], []]) {
      const ended = await galley(args, { cwd: folder });
      assert.deepEqual([ended.code, ended.out], [2, '']);
      assert.notEqual(ended.err, '');
    }
  });

  it('exits with 3 when nothing can be read', async () => {
    const ended = await galley(['annotate', 'binary.txt', ...noModel], { cwd: folder });
    assert.deepEqual([ended.code, ended.out], [3, '']);
  });

  it('is quiet when its reader goes away', async () => {
    const child = spawn(process.execPath, [join(root, 'dist/galley.cjs'), 'annotate', 'seeds', ...noModel], {
      cwd: root,
    });
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(code, 0);
    assert.match(err, /^Going on without names: [^\n]*\n$/);
  });

  it('ends cleanly when interrupted', async () => {
    // Waits for its standard input, which nobody closes.
    const ended = await galley(['check', '-', ...noModel], { cwd: folder, interruptAt: /Going on/ });
    assert.equal(ended.code, 130);
    assert.equal(ended.out, '');
    assert.match(ended.err, /^Going on without names: [^\n]*\n$/);
  });

  it('finds names with the model', async function () {
    if (!trained()) this.skip();
    const text = 'Talks end\n\nAngela Merkel met officials from the World Bank in Paris on Monday.\n';
    const ended = await galley(['annotate', '-', '--runtime', 'wasm'], { cwd: root, stdin: text });
    assert.equal(ended.err, '');
    const [line] = articles(ended.out);
    const validate = schema('annotate');
    assert.ok(validate(line), JSON.stringify(validate.errors));
    for (const { start, end, text: own } of line!.mentions) assert.equal(text.slice(start, end), own);
    assert.deepEqual(
      line!.mentions.map(({ text: own, type }) => [own, type]),
      [
        ['Angela Merkel', 'person'],
        ['World Bank', 'organization'],
        ['Paris', 'place'],
      ],
    );
  });
});

/** Whether there is a model that has learned something; a stand-in with the right shape is none. */
function trained(): boolean {
  const config = join(root, 'server/model/config.json');
  return existsSync(config) && !readFileSync(config, 'utf8').includes('untrained');
}
