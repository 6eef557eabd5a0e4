import { checks } from '../../server/src/check/registry.ts';
import { checkExamples } from '../fixtures/check-examples.ts';

/**
 * `docs/checks.md`: every code with what it finds and an example of either kind, from `test/fixtures/check-examples.ts`.
 */
export function checksPage(): string {
  const parts = checks.map(({ code, description, severity }) => {
    const example = checkExamples[code];
    return [
      `## [\`${code}\`](checks/${code.replace('/', '-')}.md)`,
      `${description} As a rule: ${severity}.`,
      ...(example ? [`Reported:\n\n${quoted(example.reported)}`, `Left alone:\n\n${quoted(example.silent)}`] : []),
    ].join('\n\n');
  });
  return `# What Galley finds

Every code with an example of what is reported (in bold) and one of what is left alone. Each code leads to its page, which
says on what evidence. This page is made of \`test/fixtures/check-examples.ts\`, which the tests hold against the checks:
\`UPDATE_SNAPSHOTS=1 npm test -- --only unit\` writes it.

${parts.join('\n\n')}
`;
}

/** The articles of a fixture as block quotes, their outlets before them where there are several. */
function quoted(fixture: string): string {
  const articles = fixture.split(/^=== /mu).filter(Boolean);
  return articles
    .map((article) => {
      const [outlet = '', headline = '', ...paragraphs] = article.trim().split('\n');
      const head = [...(articles.length > 1 ? [`*${outlet}*`] : []), ...(plain.has(headline) ? [] : [headline])];
      return [...(head.length > 0 ? [head.join(': ')] : []), ...paragraphs]
        .map((line) => `> ${shown(line)}`)
        .join('\n>\n');
    })
    .join('\n\n<!-- -->\n\n');
}

/** Headlines that stand there because an article has one. */
const plain = new Set(['News of the day', 'What happened']);

/** A line as Markdown shows it, to the letter. */
function shown(line: string): string {
  return line
    .replace(/[&<*_[\]`]/gu, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(/⟦(\s*)(.*?)(\s*)⟧/gu, '$1**$2**$3');
}
