import assert from 'node:assert/strict';
import { Analyser } from '../../server/src/analyse/analyse-article.ts';
import { ArticleParser } from '../../server/src/parse/article-parser.ts';
import { listEncoder, unavailableEncoder } from '../support/encoder.ts';

const text =
  'Dam breaks\n\nThe dam above Merrin broke on Friday. “We heard it,” said Ada Quill.\n\n© 2024 The Vale Post';
const article = new ArticleParser().parse({ uri: 'file:///articles/dam.txt', text });
const background = { priority: 'background' } as const;

describe('analyse: what the model reads in sentences', () => {
  it('stands beside their words, and is asked for once', async () => {
    const encoder = listEncoder({ person: ['Ada Quill'] });
    const analyser = new Analyser(encoder);
    const { blocks } = await analyser.analyse(article, background);
    const { asked } = encoder;
    assert.deepEqual(await analyser.analyse(article, background).then((again) => again.blocks), blocks);
    assert.equal(encoder.asked, asked);
    const paragraph = article.blocks.findIndex(({ type }) => type === 'paragraph');
    const sentences = blocks[paragraph]?.sentences ?? [];
    assert.equal(sentences.length, 2);
    const [first = assert.fail()] = sentences[1]?.reading.names ?? [];
    const name = sentences[1]?.words.slice(first.first, first.last) ?? [];
    assert.deepEqual(
      name.map(({ start, end }) => article.blocks[paragraph]?.text.slice(start, end)),
      ['Ada', 'Quill'],
    );
  });

  it('is absent without a model and in blocks without prose', async () => {
    const none = await new Analyser(unavailableEncoder()).analyse(article, background);
    assert.ok(none.blocks.every(({ sentences }) => sentences === undefined));
    const read = await new Analyser(listEncoder({})).analyse(article, background);
    const prose = read.blocks.filter(({ sentences }) => sentences !== undefined);
    assert.equal(prose.length, 2);
  });
});
