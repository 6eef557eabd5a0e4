import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleParser } from '../../server/src/parse/article-parser.ts';
import { markdownBlocks } from '../../server/src/parse/markdown-blocks.ts';
import { parseArticle } from '../../server/src/parse/parse-article.ts';
import { checkTree } from '../support/parse.ts';

/** Pieces that news files are made of, and pieces that break readers of them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\r\n\r\n',
      '\r',
      '\ufeff',
      ' ',
      '\t',
      '    ',
      '> ',
      '- ',
      '1. ',
      '# ',
      '## ',
      '---\n',
      '***',
      '```\n',
    ],
    ...[
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '(',
      ')',
      '[',
      ']',
      '[a](b)',
      '![a](b)',
      '**',
      '*',
      '_',
      '<',
      '>',
      '&amp;',
      '&#128512;',
    ],
    ...[
      '&nbsp;',
      '&copy;',
      '\\*',
      '\\',
      '`',
      '|',
      '| a | b |\n|---|---|\n',
      '[x]: y\n',
      '[^1]',
      '<b>',
      '<!-- ',
      '-->',
      '😀',
      'é',
      'e\u0301',
      'שלום',
    ],
    ...[
      'عربي',
      '👨‍👩‍👧',
      '\0',
      '\ud83d',
      '\udc00',
      '...',
      '…',
      '.',
      '?',
      '!',
      '—',
      '--',
      'U.S.',
      'a.m.',
      'No. 10',
      'Gen. Roe',
      '$81.3B',
      '70%',
    ],
    ...[
      'By Jane Doe',
      'March 3, 2023',
      'Photo: Jane Doe / Agency',
      'Read more',
      'Copyright © 2023, Some Radio.',
      'WASHINGTON — ',
      'title: a: b\n',
    ],
    ...[
      'https://example.com/2023/03/03/x',
      '<https://example.com>',
      "don't",
      "Roe's",
      'three-day',
      'and/or',
      'www.example.com.',
      'a@example.com',
    ],
  ),
  fc.lorem({ maxCount: 4 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const format = fc.constantFrom('plain' as const, 'markdown' as const);

describe('parse: any text', () => {
  it('gives a tree whose spans lie inside, in order, on whole characters', () => {
    fc.assert(
      fc.property(anyText, format, (text, format) => {
        checkTree(parseArticle({ uri: 'file:///a', text, format }));
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 300), examples: [['[x]: y\nsapien\n- ', 'markdown']] },
    );
  });

  it('gives the same blocks when Markdown is read in pieces as in one', () => {
    const plainer = fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '\n\n',
        '\r\n',
        '\r\n\r\n',
        '\r',
        ' ',
        '  ',
        '    ',
        '> ',
        '- ',
        '1. ',
        '# ',
        '---\n',
        '===\n',
        '[a](b)',
      ],
      ...[
        '**b**',
        '*i*',
        '`c`',
        '&amp;',
        '\\*',
        '| a | b |\n|---|---|\n',
        'Plain words.',
        '“So,” he said.',
        'é😀',
        'www.a.example',
      ],
    );
    fc.assert(
      fc.property(fc.array(plainer, { maxLength: 30 }), (pieces) => {
        const text = `${pieces.join('')}\n\nThe end.\n\n`;
        // A fence reaches over blank lines, so that the file is read in one piece.
        const whole = markdownBlocks(`${text}~~~\nx\n~~~\n`, 0).slice(0, -1);
        assert.deepEqual(markdownBlocks(text, 0), whole);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 300), examples: [[['é😀', '    ', '\n', 'é😀']]] },
    );
  });

  it('gives the same after any edits as when read at once', () => {
    const edit = fc.record({ at: fc.nat(), remove: fc.nat(6), insert: piece });
    fc.assert(
      fc.property(anyText, fc.array(edit, { maxLength: 6 }), format, (start, edits, format) => {
        const parser = new ArticleParser();
        let text = start;
        parser.parse({ uri: 'file:///a', text, format });
        for (const { at, remove, insert } of edits) {
          const from = text.length === 0 ? 0 : at % text.length;
          text = text.slice(0, from) + insert + text.slice(from + remove);
          const incremental = parser.parse({ uri: 'file:///a', text, format });
          assert.deepEqual(incremental, parseArticle({ uri: 'file:///a', text, format }));
        }
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 300) / 5 },
    );
  });
});
