import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/check/finding.ts';
import { checks } from '../../server/src/check/registry.ts';
import { formatJson } from '../../server/src/cli/format-json.ts';
import { toSarif } from '../../server/src/cli/format-sarif.ts';
import { formatFindings, formatTotals, type Paint } from '../../server/src/cli/format-text.ts';
import { report, type ReportedFinding } from '../../server/src/cli/report.ts';
import type { View } from '../../server/src/features/context.ts';
import { Lines } from '../../server/src/text/line-index.ts';
import { checkInput, takeMarks } from '../support/check.ts';
import { schema } from '../support/cli.ts';

const uri = 'file:///desk/sources/dam.txt';
const otherUri = 'file:///desk/sources/other story.txt';
const otherText = 'Dam breaks\n\nThe dam broke on Friday.\n';

/** Findings for the marked stretches of a text, the first with a related place in each file and a fix. */
function reported(source: string): readonly ReportedFinding[] {
  const { text, marked } = takeMarks(source);
  const { article, annotations, summary } = checkInput(text);
  const view: View = { uri, article, annotations, summary, lines: new Lines(text) };
  const findings = marked.map((span, i): Finding => ({
    code: 'garbled/repeated-word',
    severity: i === 0 ? 'warning' : 'hint',
    span,
    message: 'Twice.',
    related:
      i > 0
        ? []
        : [
            { uri, span: { start: 0, end: 3 }, message: 'Here.' },
            { uri: otherUri, span: { start: 16, end: 19 }, message: 'There.' },
          ],
    ...(i === 0 && { fix: { title: 'Take one out', edits: [{ span, newText: 'the' }] } }),
  }));
  const paths = new Map([
    [uri, 'sources/dam.txt'],
    [otherUri, 'sources/other story.txt'],
  ]);
  return report(view, findings, {
    path: (each) => paths.get(each) ?? each,
    lines: (each) => (each === otherUri ? new Lines(otherText) : undefined),
  });
}

const source = 'The dam\n\n🌊 On Friday ⟦the the⟧ dam broke.\r\n\r\nIt was ⟦was⟧ old.\n';
const plain: Paint = (_, text) => text;

describe('findings as text', () => {
  it('have place, severity, message and code, the words underlined, other places below', () => {
    assert.equal(
      formatFindings(reported(source), plain),
      [
        'sources/dam.txt:3:14 warning: Twice. [garbled/repeated-word]',
        '    🌊 On Friday the the dam broke.',
        '                 ^^^^^^^',
        '    sources/dam.txt:1:1: Here.',
        '    sources/other story.txt:3:5: There.',
        '',
        'sources/dam.txt:5:8 hint: Twice. [garbled/repeated-word]',
        '    It was was old.',
        '           ^^^',
        '',
        '',
      ].join('\n'),
    );
  });

  it('style what a painter is given and nothing else', () => {
    const painted = formatFindings(reported(source).slice(1), (style, text) => `<${style} ${text}>`);
    assert.match(painted, /^<place sources\/dam\.txt:5:8> <hint hint>: Twice\. <code \[garbled\/repeated-word\]>\n/);
    assert.match(painted, /<mark \^\^\^>/);
  });

  it('close with what there was', () => {
    const none = { error: 0, warning: 0, information: 0, hint: 0 };
    const cases = [
      [{ articles: 8, affected: 0, findings: none, leftOut: 0 }, 'No findings in 8 articles.\n'],
      [{ articles: 1, affected: 0, findings: none, leftOut: 1 }, 'No findings in 1 article. 1 file left out.\n'],
      [
        { articles: 1, affected: 1, findings: { ...none, warning: 1 }, leftOut: 0 },
        '1 finding (1 warning) in 1 article.\n',
      ],
      [
        { articles: 3, affected: 2, findings: { error: 1, warning: 2, information: 0, hint: 3 }, leftOut: 2 },
        '6 findings (1 error, 2 warnings, 3 hints) in 2 of 3 articles. 2 files left out.\n',
      ],
    ] as const;
    for (const [totals, expected] of cases) assert.equal(formatTotals(totals), expected);
  });
});

describe('findings as JSON', () => {
  it('have UTF-16 offsets and keep to the schema', () => {
    const document = JSON.parse(formatJson(reported(source))) as unknown;
    const validate = schema('check');
    assert.ok(validate(document), JSON.stringify(validate.errors));
    assert.deepEqual(document, {
      findings: [
        {
          path: 'sources/dam.txt',
          code: 'garbled/repeated-word',
          severity: 'warning',
          start: 22,
          end: 29,
          message: 'Twice.',
          related: [
            { path: 'sources/dam.txt', start: 0, end: 3, message: 'Here.' },
            { path: 'sources/other story.txt', start: 16, end: 19, message: 'There.' },
          ],
        },
        {
          path: 'sources/dam.txt',
          code: 'garbled/repeated-word',
          severity: 'hint',
          start: 51,
          end: 54,
          message: 'Twice.',
          related: [],
        },
      ],
    });
  });

  it('are an empty list where there is nothing', () => {
    assert.deepEqual(JSON.parse(formatJson([])), { findings: [] });
  });
});

describe('findings as SARIF', () => {
  const log = toSarif(reported(source), {
    version: '1.2.3',
    checks,
    page: (code) => `# ${code}`,
    uri: (path) => path.split('/').map(encodeURIComponent).join('/'),
  });
  const [run] = log.runs;

  it('name the tool and every check as a rule', () => {
    assert.equal(log.version, '2.1.0');
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.equal(run.tool.driver.version, '1.2.3');
    assert.deepEqual(
      run.tool.driver.rules?.map(({ id }) => id),
      checks.map(({ code }) => code),
    );
    for (const rule of run.tool.driver.rules ?? []) assert.equal(rule.help?.markdown, `# ${rule.id}`);
  });

  it('have regions by line and by character, and related locations', () => {
    const [first, second] = run?.results ?? [];
    assert.equal(run?.tool.driver.rules?.[first?.ruleIndex ?? -1]?.id, first?.ruleId);
    assert.deepEqual(first?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'sources/dam.txt', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 21, charOffset: 22, charLength: 7 },
        },
      },
    ]);
    const related = first.relatedLocations?.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri);
    assert.deepEqual(related, ['sources/dam.txt', 'sources/other%20story.txt']);
    assert.equal(first.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text, 'the');
    assert.equal(second?.level, 'note');
    assert.deepEqual(second.properties, { severity: 'hint' });
  });
});
