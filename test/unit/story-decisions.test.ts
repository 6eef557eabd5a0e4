import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDecision, type Decision, type EntityRef, readDecisions } from '../../server/src/story/decisions.ts';

const ref = ({ name, in: path, type }: EntityRef): string =>
  `${name}${path === undefined ? '' : `@${path}`}${type === undefined ? '' : `:${type}`}`;

/** `same A = B`, `different A / B`, `place A`, `call A B`. */
function show(decision: Decision): string {
  switch (decision.kind) {
    case 'same':
      return `same ${decision.entities.map(ref).join(' = ')}`;
    case 'different':
      return `different ${decision.entities.map(ref).join(' / ')}`;
    case 'type':
      return `${decision.type} ${ref(decision.entity)}`;
    case 'name':
      return `call ${ref(decision.entity)} ${decision.name}`;
  }
}

function check(
  text: string,
  decisions: readonly string[],
  problems: readonly (readonly [line: number, RegExp])[],
): void {
  const read = readDecisions(text);
  assert.deepEqual(read.decisions.map(show), decisions);
  assert.deepEqual(
    read.problems.map(({ line }) => line),
    problems.map(([line]) => line),
    read.problems.map(({ message }) => message).join('\n'),
  );
  problems.forEach(([, pattern], i) => {
    assert.match(read.problems[i]?.message ?? '', pattern);
  });
}

const sorted = (decision: Decision): string =>
  'entities' in decision ? `${decision.kind} ${decision.entities.map(ref).sort().join('|')}` : show(decision);

describe('decisions: reading', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    decisions: readonly string[],
    problems: readonly (readonly [number, RegExp])[],
  ])[] = [
    ['nothing', '', [], []],
    ['only a comment', '# nobody yet\n', [], []],
    [
      'every kind',
      '# who\n- same: [Ada Roe, Roe]\n- different: [Bo Lind, { name: Bo Lind, in: b.txt }]\n- place: Westmark\n- organisation: {name: Lind, type: person}\n- call: Kiev\n  as: Kyiv\n  note: as they say\n',
      [
        'same Ada Roe = Roe',
        'different Bo Lind / Bo Lind@b.txt',
        'place Westmark',
        'organization Lind:person',
        'call Kiev Kyiv',
      ],
      [],
    ],
    [
      'names that YAML takes for something else',
      '- person: 007\n- place: No\n- organization: "1984"\n',
      ['person 007', 'place No', 'organization 1984'],
      [],
    ],
    ['Windows lines and a mark at the start', '\uFEFF- person: A1\r\n- place: B1\r\n', ['person A1', 'place B1'], []],
    ['paths as Windows writes them', '- person: { name: A1, in: .\\b\\c.txt }', ['person A1@b/c.txt'], []],
    ['no list', 'same: [A1, B1]\n', [], [[1, /does not hold a list/]]],
    ['text', 'just words\n', [], [[1, /does not hold a list/]]],
    [
      'an entry that is none',
      '- A1\n- person: A1\n- who: B1\n',
      ['person A1'],
      [
        [1, /no decision/],
        [3, /says who and neither/],
      ],
    ],
    ['two at once', '- person: A1\n  place: A1\n- person: B1\n', ['person B1'], [[1, /both person and place/]]],
    [
      'one name alone',
      '- same: [A1]\n- same: A1\n- different: []\n',
      [],
      [
        [1, /two names/],
        [2, /two names/],
        [3, /two names/],
      ],
    ],
    [
      'a name left out',
      '- same: [A1, ]\n- person:\n- call: A1\n',
      [],
      [
        [1, /two names/],
        [2, /name is missing/],
        [3, /by what name/],
      ],
    ],
    [
      'a word that says nothing',
      '- person: { name: A1, at: b }\n- person: B1\n  why: so\n',
      [],
      [
        [1, /“at” says nothing/],
        [2, /“why”/],
      ],
    ],
    ['a type there is not', '- person: { name: A1, type: dog }\n', [], [[1, /person, organization or place/]]],
    [
      'an open bracket swallows no other entry',
      '- person: A1\n- same: [B1, C1\n- place: D1\n',
      ['person A1', 'place D1'],
      [[2, /not valid YAML/]],
    ],
    [
      'an anchor that holds itself',
      '- &a same: [*a, B1]\n- person: A1\n',
      ['person A1'],
      [[1, /not valid YAML|aliases/]],
    ],
    ['bytes', '\u0000\u0001PNG\uFFFD', [], [[1, /not text/]]],
    [
      'the same and not the same',
      '- same: [A1, B1]\n- different: [B1, A1]\n- person: C1\n',
      ['same A1 = B1', 'person C1'],
      [[2, /the same by line 1; line 1 counts/]],
    ],
    [
      'not the same and the same',
      '- different: [A1, B1]\n- same: [A1, B1]\n',
      ['different A1 / B1'],
      [[2, /different by line 1/]],
    ],
    [
      'round about: same through a third',
      '- same: [A1, B1]\n- same: [B1, C1]\n- different: [A1, C1]\n',
      ['same A1 = B1', 'same B1 = C1'],
      [[3, /the same by line 2/]],
    ],
    [
      'round about: different through a third',
      '- different: [A1, C1]\n- same: [A1, B1]\n- same: [B1, C1]\n',
      ['different A1 / C1', 'same A1 = B1'],
      [[3, /different by line 1/]],
    ],
    [
      'a circle of the same is no contradiction',
      '- same: [A1, B1]\n- same: [B1, C1]\n- same: [C1, A1]\n',
      ['same A1 = B1', 'same B1 = C1', 'same C1 = A1'],
      [],
    ],
    ['two types', '- person: Roe\n- place: roe\n', ['person Roe'], [[2, /place here and a person in line 1/]]],
    [
      'two types by being the same',
      '- person: A1\n- place: B1\n- same: [A1, B1]\n',
      ['person A1', 'place B1'],
      [[3, /cannot be the same/]],
    ],
    ['two names', '- call: A1\n  as: B1\n- call: A1\n  as: C1\n', ['call A1 B1'], [[3, /by line 1/]]],
    [
      'names in a circle',
      '- call: A1\n  as: B1\n- call: B1\n  as: C1\n- call: C1\n  as: A1\n',
      ['call A1 B1', 'call B1 C1'],
      [[5, /circle/]],
    ],
    [
      'the same name twice',
      '- same: [A1, a1]\n- different: [B1, B1]\n',
      [],
      [
        [1, /named twice/],
        [2, /named twice/],
      ],
    ],
  ];
  for (const [name, text, decisions, problems] of cases)
    it(name, () => {
      check(text, decisions, problems);
    });

  it('points at the entry', () => {
    const text = '# who\n- person: A1\n\n- who: B1 # why\n- place: C1\n';
    const [problem] = readDecisions(text).problems;
    assert.equal(text.slice(problem?.span.start, problem?.span.end), 'who: B1');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readDecisions(text);
      }),
    );
    const word = fc.constantFrom(
      '- ',
      'same',
      ':',
      ' ',
      '[',
      ']',
      'A',
      ', ',
      'B',
      '\n',
      '{',
      '}',
      '&a',
      '*a',
      '"',
      '#',
      '\t',
      '|',
      '? ',
      '<<',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { problems } = readDecisions(words.join(''));
        for (const { line, span } of problems) assert.ok(line >= 1 && span.end >= span.start);
      }),
    );
  });
});

describe('decisions: adding', () => {
  const same = (...names: string[]): Decision => ({ kind: 'same', entities: names.map((name) => ({ name })) });
  const different = (...names: string[]): Decision => ({
    kind: 'different',
    entities: names.map((name) => ({ name })),
  });
  const cases: readonly (readonly [
    name: string,
    text: string | undefined,
    decision: Decision,
    result: string | undefined,
  ])[] = [
    [
      'to a list',
      '# hand-made\n\n-   person: "A1"   # sure\n',
      same('B1', 'C1'),
      '# hand-made\n\n-   person: "A1"   # sure\n- same: [B1, C1]\n',
    ],
    ['to comments', '# nobody\n', same('B1', 'C1'), '# nobody\n- same: [B1, C1]\n'],
    [
      'to an indented list without a last line break',
      '  - person: A1',
      { kind: 'name', entity: { name: 'Kiev' }, name: 'Kyiv' },
      '  - person: A1\n  - call: Kiev\n    as: Kyiv\n',
    ],
    ['with Windows lines', '- person: A1\r\n', same('B1', 'C1'), '- person: A1\r\n- same: [B1, C1]\r\n'],
    ['to an empty list', '[]\n', same('B1', 'C1'), '\n- same: [B1, C1]\n'],
    ['what it says already', '- same: [B1, C1]\n', same('c1', 'B1'), '- same: [B1, C1]\n'],
    [
      'in an article',
      '- person: A1\n',
      {
        kind: 'different',
        entities: [
          { name: 'A: b', in: 'x/[y].txt' },
          { name: 'A: b', type: 'place' },
        ],
      },
      '- person: A1\n- different: [{name: "A: b", in: "x/[y].txt"}, {name: "A: b", type: place}]\n',
    ],
    [
      'over its opposite',
      '- different: [A1, B1] # no\n# kept\n- person: C1\n',
      same('A1', 'B1'),
      '# kept\n- person: C1\n- same: [A1, B1]\n',
    ],
    [
      'over its opposite among three',
      '- same: [A1, B1, C1] # yes\n- person: C1\n',
      different('A1', 'B1'),
      '- same: [A1, C1] # yes\n- person: C1\n- different: [A1, B1]\n',
    ],
    [
      'over its opposite through a third',
      '- same: [A1, B1]\n- same: [B1, C1]\n',
      different('A1', 'C1'),
      '- same: [A1, B1]\n- different: [A1, C1]\n',
    ],
    [
      'over another type',
      '- place: A1\n- person: B1\n',
      { kind: 'type', entity: { name: 'A1' }, type: 'person' },
      '- person: B1\n- person: A1\n',
    ],
    [
      'over another name',
      '- call: A1\n  as: B1\n',
      { kind: 'name', entity: { name: 'A1' }, name: 'C1' },
      '- call: A1\n  as: C1\n',
    ],
    ['to what is no list', 'same: [A1, B1]\n', same('B1', 'C1'), undefined],
    ['to what is no YAML', '- [A1\n', same('B1', 'C1'), undefined],
  ];
  for (const [name, text, decision, result] of cases) {
    it(name, () => {
      assert.equal(addDecision(text, decision), result);
      if (result !== undefined) assert.ok(readDecisions(result).decisions.map(show).length > 0);
    });
  }

  it('begins a file that can be read', () => {
    const text = addDecision(undefined, same('A1', 'B1')) ?? '';
    assert.match(text, /^# Who is who/);
    check(text, ['same A1 = B1'], []);
    assert.equal(addDecision(text, same('B1', 'A1')), text);
  });

  it('is always followed, whatever was there before', () => {
    const name = fc.constantFrom('Ada Roe', 'Bo Lind', 'Kiev', 'No', 'a: b', '- x', '#1', "it's", 'Æ “q”');
    const several = fc.uniqueArray(name, { minLength: 2, maxLength: 3 });
    const decision: fc.Arbitrary<Decision> = fc.oneof(
      several.map((names) => same(...names)),
      several.map((names) => different(...names)),
      fc
        .tuple(name, fc.constantFrom('person' as const, 'place' as const))
        .map(([a, type]) => ({ kind: 'type' as const, entity: { name: a }, type })),
      fc
        .tuple(name, fc.constantFrom('Q1', 'Q2'))
        .map(([a, b]) => ({ kind: 'name' as const, entity: { name: a }, name: b })),
    );
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), (decisions) => {
        let text = '# by hand\n';
        for (const each of decisions) {
          text = addDecision(text, each) ?? '';
          assert.ok(text.startsWith('# by hand\n'), text);
          const read = readDecisions(text);
          assert.deepEqual(read.problems, [], text);
          // Its names may stand in the order in which they were written before.
          assert.ok(
            read.decisions.some((known) => sorted(known) === sorted(each)),
            text,
          );
        }
      }),
    );
  });
});
