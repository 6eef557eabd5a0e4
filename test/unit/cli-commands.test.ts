import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { InputFiles } from '../../server/src/cli/input-files.ts';
import { stdinUri } from '../../server/src/cli/inputs.ts';
import { articles, type Checked, root, runHere, schema, temporaryFolder } from '../support/cli.ts';

const dam = `---
title: Dam breaks
outlet: The Vale Post
published: 2024-05-13
---

The dam above Merrin broke on Friday , and 300 people fled.

"We heard it before we saw it," said Ada Quill, a baker. Quill added that about $2 million is missing.
`;
const names = { person: ['Ada Quill', 'Quill'], place: ['Merrin'] };

describe('galley annotate', () => {
  const folder = temporaryFolder({
    'dam.txt': dam,
    'later.md': 'Baker honoured\n\nMerrin gave **Quill** a medal.\n',
    'strange.txt': '\u{feff}Baker 🥖 home\r\n\r\nAda Quill came back to Merrin 👩‍👩‍👧 on 3 May 2024.\r\n',
    'empty.txt': '',
    'notes/readme.txt': 'About this folder.',
    '.hidden/dam.txt': dam,
    'node_modules/pkg/notes.md': dam,
    'data.csv': '1,2',
  });
  const annotate = (...args: string[]) => runHere(['annotate', ...args], { cwd: folder, names });

  it('prints one line an article, in order, each to the schema', async () => {
    const { code, out, err } = await annotate('.');
    const lines = articles(out);
    assert.deepEqual(
      lines.map(({ path }) => path),
      ['dam.txt', 'empty.txt', 'later.md', 'strange.txt'],
    );
    const validate = schema('annotate');
    for (const line of lines) assert.ok(validate(line), JSON.stringify(validate.errors));
    assert.equal(err, '');
    assert.equal(code, 0);
  });

  it('tells outlet, date, names, figures and who speaks', async () => {
    const [article] = articles((await annotate('dam.txt')).out);
    assert.equal(article?.outlet, 'The Vale Post');
    assert.equal(article.published, '2024-05-13');
    assert.deepEqual(
      article.mentions.map(({ text, type, entity }) => [text, type, entity]),
      [
        ['Merrin', 'place', 'Merrin'],
        ['Ada Quill', 'person', 'Ada Quill'],
        ['Quill', 'person', 'Ada Quill'],
      ],
    );
    assert.ok(article.figures.some(({ value, unit }) => value === 2_000_000 && unit === 'USD'));
    const [quotation] = article.quotations;
    assert.equal(quotation?.speaker, 'Ada Quill');
    const [content] = quotation.content;
    assert.equal(dam.slice(content?.start, content?.end).replace(/,$/, ''), 'We heard it before we saw it');
  });

  it('links names across the articles given', async () => {
    const entity = (out: string) =>
      articles(out)
        .find(({ path }) => path === 'later.md')
        ?.mentions.at(-1)?.entity;
    assert.equal(entity((await annotate('later.md')).out), 'Quill');
    assert.equal(entity((await annotate('later.md', 'dam.txt')).out), 'Ada Quill');
  });

  it('counts UTF-16 units of the text without its byte-order mark', async () => {
    const [article] = articles((await annotate('strange.txt')).out);
    const text = 'Baker 🥖 home\r\n\r\nAda Quill came back to Merrin 👩‍👩‍👧 on 3 May 2024.\r\n';
    const found = [...article!.mentions, ...article!.timexes];
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['Ada Quill', 'Merrin', '3 May 2024'],
    );
    for (const each of found) assert.equal(each.text, text.slice(each.start, each.end));
  });

  it('reads a file named outright, whatever its name, and each file once', async () => {
    const { out } = await annotate('data.csv', 'notes/readme.txt', './data.csv', '.hidden/dam.txt');
    assert.deepEqual(
      articles(out).map(({ path }) => path),
      ['data.csv', 'notes/readme.txt', '.hidden/dam.txt'],
    );
  });

  it('prints paths below a folder as the folder was given', async () => {
    const { out } = await annotate(folder);
    assert.equal(articles(out)[0]?.path, `${folder}/dam.txt`);
  });

  it('reads standard input', async () => {
    const { out, code } = await runHere(['annotate', '-'], { cwd: folder, names, stdin: dam });
    assert.equal(articles(out)[0]?.path, '-');
    assert.equal(articles(out)[0]?.mentions.length, 3);
    assert.equal(code, 0);
  });

  it('prints the same, whichever file was read first', async () => {
    const [first, second] = await Promise.all([annotate('.'), annotate('.')]);
    assert.equal(first.out, second.out);
  });

  it('goes on without names when there is no model', async () => {
    const { code, out, err } = await runHere(['annotate', 'dam.txt'], { cwd: folder });
    const [article] = articles(out);
    assert.deepEqual(article?.mentions, []);
    assert.ok(article.figures.length > 0);
    assert.equal(err, 'Going on without names: No model in this test.\n');
    assert.equal(code, 0);
  });

  it('stops when asked to', async () => {
    const signal = AbortSignal.abort();
    await assert.rejects(runHere(['annotate', '.'], { cwd: folder, names, signal }), { name: 'AbortError' });
  });
});

describe('galley check', () => {
  const folder = temporaryFolder({
    'dam.txt': dam,
    'good.txt': 'All is well\n\nNothing happened in Merrin on Friday.\n',
    'images/photo.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
    'nothing/readme.md': 'No article.',
  });
  const check = (...args: string[]) => runHere(['check', ...args], { cwd: folder, names });

  it('prints findings and what they come to', async () => {
    const { out, code } = await check('dam.txt', 'good.txt', '--checks', 'garbled/spacing=warning');
    assert.match(out, /^dam\.txt:7:\d+ warning: .* \[garbled\/spacing\]\n {4}.*on Friday , and.*\n {4} +\^+\n/);
    assert.match(out, /\n1 finding \(1 warning\) in 1 of 2 articles\.\n$/);
    assert.equal(code, 1);
  });

  const codes: readonly (readonly [args: string, code: number])[] = [
    ['good.txt', 0],
    ['good.txt --thorough --fail-on information', 0],
    ['dam.txt --checks garbled/spacing=warning', 1],
    ['dam.txt --checks garbled/spacing=information', 0],
    ['dam.txt --checks garbled/spacing=information --fail-on information', 1],
    ['dam.txt --checks garbled/spacing=hint --fail-on information', 0],
    ['dam.txt --checks garbled/spacing=error --fail-on never', 0],
    ['dam.txt --checks garbled/spacing=off --fail-on hint', 0],
    ['good.txt missing.txt', 2],
    ['good.txt images', 0],
    ['images', 3],
    ['nothing', 3],
    ['good.txt --format xml', 2],
    ['good.txt --checks garbled/nonsense=off', 2],
    ['good.txt --max-length much', 2],
    ['good.txt --loud', 2],
    ['', 2],
  ];
  for (const [args, code] of codes) {
    it(`exits with ${code} for \`check ${args}\``, async () => {
      const ended = await check(...args.split(' ').filter((each) => each !== ''));
      assert.equal(ended.code, code, ended.err);
      if (code >= 2) assert.notEqual(ended.err, '');
    });
  }

  it('tells in a line what is left out, and why', async () => {
    const { err, out } = await check('good.txt', 'missing.txt', 'images', 'nothing', 'dam.txt', '--max-length', '60');
    assert.deepEqual(err.split('\n').sort(), [
      '',
      'dam.txt is longer than --max-length 60 allows.',
      'images/photo.txt is not text.',
      'missing.txt does not exist.',
      'nothing holds no text or Markdown files.',
    ]);
    assert.match(out, /^No findings in 1 article\. 2 files left out\.\n$/);
  });

  it('prints JSON to the schema, even of nothing', async () => {
    const validate = schema('check');
    for (const args of [['dam.txt', 'good.txt'], ['nothing']]) {
      const { out } = await check(...args, '--format', 'json');
      assert.ok(validate(JSON.parse(out)), JSON.stringify(validate.errors));
    }
    const { findings } = JSON.parse((await check('dam.txt', '--format', 'json')).out) as Checked;
    assert.match(dam.slice(findings[0]!.start - 6, findings[0]!.end), /Friday ?,?/);
  });

  it('prints SARIF with addresses relative to where it runs', async () => {
    const { out } = await runHere(['check', join(folder, 'dam.txt'), '--format', 'sarif'], { cwd: folder });
    assert.match(out, /"uri": "dam\.txt"/);
    assert.ok(!out.includes(folder));
  });

  it('helps and tells its version', async () => {
    const help = await runHere(['--help'], { cwd: folder });
    assert.match(help.out, /check .*annotate /s);
    assert.deepEqual([help.code, help.err], [0, '']);
    assert.deepEqual(await runHere(['--version'], { cwd: folder }), { code: 0, out: '0.0.0\n', err: '' });
    assert.equal((await runHere([], { cwd: folder })).code, 2);
    assert.match((await runHere(['chek', 'x'], { cwd: folder })).err, /check/);
  });
});

describe('who is who as readers settled it', () => {
  const folder = temporaryFolder({
    'articles/dam.txt': dam,
    'articles/later.md': 'Baker honoured\n\nMerrin gave **Quill** a medal.\n',
    '.galley/entities.yaml': '- call: Ada Quill\n  as: Adelaide Quill\n- { same: [Merrin] }\n',
    'articles/.galley/entities.yaml':
      '- different: [{ name: Quill, in: later.md }, { name: Ada Quill, in: dam.txt }]\n',
    'elsewhere/dam.txt': dam,
  });
  const speaker = async (cwd: string, ...args: string[]) => {
    const { out, err } = await runHere(['annotate', ...args], { cwd: join(folder, cwd), names });
    return { entities: articles(out).map(({ mentions }) => mentions.at(-1)?.entity), err };
  };
  const problem = /^\.galley\/entities\.yaml:3: .+\n$/;

  it('is followed from the folder given up to the folder of the run', async () => {
    const { entities, err } = await speaker('.', 'articles');
    assert.deepEqual(entities, ['Adelaide Quill', 'Quill']);
    assert.match(err, problem);
  });

  it('is followed for a file named outright', async () => {
    const { entities, err } = await speaker('.', 'articles/later.md', './articles/dam.txt');
    assert.deepEqual(entities, ['Quill', 'Adelaide Quill']);
    assert.match(err, problem);
  });

  it('is not looked for above the folder of the run', async () => {
    assert.deepEqual(await speaker('elsewhere', 'dam.txt', '../articles'), {
      entities: ['Ada Quill', 'Ada Quill', 'Quill'],
      err: '',
    });
  });

  const quoted = (words: string) =>
    `---\ntitle: Harbour wall breaks at Merrin\npublished: 2024-05-13\n---\n\nThe harbour wall at Merrin broke in Friday's storm.\n\n"${words}," said Ada Quill of the harbour wall.\n`;
  const settled = temporaryFolder({
    'one.txt': quoted('The sea took the whole of the eastern wall before anybody could warn the families'),
    'two.txt': quoted('The sea took the whole of the western wall before anybody could warn the families'),
    'settled/one.txt': quoted('The sea took the whole of the eastern wall before anybody could warn the families'),
    'settled/two.txt': quoted('The sea took the whole of the western wall before anybody could warn the families'),
    'settled/.galley/entities.yaml':
      '- different: [{ name: Ada Quill, in: one.txt }, { name: Ada Quill, in: two.txt }]\n',
  });

  it('counts for findings too', async () => {
    const conflicts = async (...paths: string[]) => {
      const { out } = await runHere(['check', ...paths, '--format', 'json'], { cwd: settled, names });
      return (JSON.parse(out) as Checked).findings.filter(({ code }) => code === 'conflict/quotation').length;
    };
    assert.equal(await conflicts('one.txt', 'two.txt'), 2);
    assert.equal(await conflicts('settled'), 0);
  });
});

describe('findings that readers reviewed', () => {
  const folder = temporaryFolder({
    'dam.txt': 'Dam holds\n\nThe the dam at Merrin held all night long. Later the the water fell.\n',
    '.galley/reviews.yaml': `- finding: garbled/repeated-word
  verdict: ignored
  in: dam.txt
  quote: The the
  after: dam at Merrin
- { finding: garbled/spacing }
- { finding: garbled/repeated-word, verdict: sic, in: dam.txt, quote: "of of", before: nothing, after: like it }
`,
  });

  it('are left out, broken and sleeping entries told of', async () => {
    const { out, err } = await runHere(['check', 'dam.txt', '--format', 'json'], { cwd: folder, names });
    assert.deepEqual(
      (JSON.parse(out) as Checked).findings.map(({ code }) => code),
      ['garbled/repeated-word'],
    );
    assert.match(err, /^\.galley\/reviews\.yaml:6: “verdict” is one of/m);
    assert.match(err, /^A review of garbled\/repeated-word sleeps: dam\.txt does not hold “of of”/m);
  });
});

describe('files on the command line', () => {
  const folder = temporaryFolder({ 'there.txt': 'Here.' });
  const uri = (name: string) => pathToFileURL(join(folder, name)).href;
  const files = (stdin: Iterable<Uint8Array> = []) => new InputFiles([], Readable.from(stdin));

  it('that vanished meanwhile, or are no files, are explained', async () => {
    for (const [name, reason] of [
      ['gone.txt', 'is no longer there'],
      ['', 'is no file that can be read'],
      ['there.txt', 'has 5 characters, more than --max-length 4 allows'],
    ] as const) {
      const these = files();
      if (name !== 'there.txt') assert.equal(await these.read(uri(name), 12), undefined);
      assert.equal(await these.explain(uri(name), 4), reason);
    }
  });

  it('end when standard input is endless', async () => {
    function* endless(): Iterable<Uint8Array> {
      for (;;) yield Buffer.from('The dam broke. ');
    }
    const these = files(endless());
    assert.equal(await these.read(stdinUri, 300), undefined);
    assert.equal(await these.explain(stdinUri, 100), 'is longer than --max-length 100 allows');
  });
});

describe('docs/command-line.md', () => {
  const page = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
  const blocks = [...page.matchAll(/^```(markdown|text|json)\n(.*?)^```$/gms)];
  const shown = (language: string) => blocks.filter((block) => block[1] === language).map((block) => block[2] ?? '');
  const folder = temporaryFolder({ 'sources/dam.txt': shown('markdown')[0] ?? '' });
  const run = (...args: string[]) => runHere([...args, 'sources'], { cwd: folder, names });

  it('shows what is really printed', async () => {
    assert.equal((await run('check')).out, shown('text')[0]);
    const [checked, annotated] = shown('json').map((text) => JSON.parse(text) as unknown);
    assert.deepEqual(JSON.parse((await run('check', '--format', 'json')).out), checked);
    assert.deepEqual(articles((await run('annotate')).out), [annotated]);
  });

  it('names every option', async () => {
    for (const command of ['check', 'annotate']) {
      const { out } = await runHere([command, '--help'], { cwd: folder });
      const options = out.match(/^ {2}(?:-\w, )?--[a-z-]+/gm) ?? [];
      assert.ok(options.length >= 4);
      for (const option of options) assert.ok(page.includes(`\`${option.trim().split(' ').at(-1)!}`), option);
    }
  });
});

describe('seeds on the command line', function () {
  this.timeout(60_000);
  it('are read and checked to the schemas', async () => {
    const given = ['seeds', ...sharedSeeds()];
    const annotated = await runHere(['annotate', ...given], {
      cwd: root,
      names: { place: ['Moscow'], person: ['Xi'] },
    });
    const validate = schema('annotate');
    for (const line of articles(annotated.out)) assert.ok(validate(line), JSON.stringify(validate.errors));
    assert.ok(articles(annotated.out).length >= readdirSync(join(root, 'seeds')).length - 1);
    const checked = await runHere(['check', ...given, '--format', 'json'], { cwd: root });
    const validateCheck = schema('check');
    assert.ok(validateCheck(JSON.parse(checked.out)), JSON.stringify(validateCheck.errors));
  });
});

/** The folder of real articles beside the repository, where there is one. */
function sharedSeeds(): string[] {
  const folder = process.env['GALLEY_SHARED'] ? join(process.env['GALLEY_SHARED'], 'seeds') : '../shared/seeds';
  try {
    readdirSync(join(folder.startsWith('..') ? root : '', folder));
    return [folder];
  } catch {
    console.log('      (the real articles in ../shared/seeds are absent)');
    return [];
  }
}
