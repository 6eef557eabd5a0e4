import { byBlock } from './by-block.ts';
import type { Check } from './finding.ts';
import { hits, machineSpans, proseBlocks, type Slip, slipFinding } from './prose.ts';

const code = 'garbled/abbreviation';

/** Abbreviations that are never written with all their full stops but the last. Initials of names are left alone. */
const dotted = new Set(
  'U.S,U.S.A,U.K,U.N,E.U,U.A.E,U.S.S.R,D.C,N.Y,N.J,L.A,P.M,A.M,B.C,Ph.D,a.m,p.m,e.g,i.e,R.I.P,D.I.Y'.split(','),
);

/** "former U.S officials": an abbreviation that lost its last full stop, and "the US. and", one that got only the last. */
export const garbledAbbreviation: Check = {
  code,
  description: 'An abbreviation with full stops that lacks one.',
  severity: 'information',
  run: ({ article }) => {
    const prose = proseBlocks(article);
    const whole = new Set(prose.flatMap(({ block }) => wholeIn(block)));
    const known = (form: string | undefined): boolean =>
      form === undefined || dotted.has(form) || whole.has(`${form}.`);
    return prose.flatMap(({ block }) => {
      const found = slipsIn(block).filter(({ form }) => known(form));
      const machine = found.length ? machineSpans(block.text) : [];
      return found.filter((slip) => !hits(machine, slip)).map((slip) => slipFinding(code, article, block, slip));
    });
  },
};

/** The abbreviations of a block that have all their full stops. */
const wholeIn = byBlock(({ text }) => [...text.matchAll(/(?:\p{L}\.){2,6}/gu)].map(([form]) => form));

interface AbbreviationSlip extends Slip {
  /** What has to be an abbreviation for this to be a slip; sure without. */
  readonly form?: string;
}

const slipsIn = byBlock(({ text }) => slips(text));

function slips(text: string): readonly AbbreviationSlip[] {
  const found: AbbreviationSlip[] = [];
  const open = /(?<![\p{L}\p{N}.@/_-])((?:\p{L}\.){1,5}\p{L}|Ph\.D)(?![\p{L}\p{N}.@/_&])/gu;
  for (const match of text.matchAll(open)) {
    const form = match[1] ?? '';
    const end = match.index + form.length;
    if (
      // Initials before a surname are a name, and names are not for correcting.
      (!dotted.has(form) && /^ \p{Lu}/u.test(text.slice(end, end + 2))) ||
      (/^[ap]\.m$/iu.test(form) && !/[\d:](?:\d|\s)?\s?$/u.test(text.slice(0, match.index).slice(-4)))
    ) {
      continue;
    }
    found.push({
      start: match.index,
      end,
      form,
      newText: `${form}.`,
      message: `“${form}” lacks its last full stop (“${form}.”).`,
    });
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{N}.-])(?:US|UK|UN|EU)\.(?= \p{Ll}{2,}\b)/gu)) {
    const form = match[0];
    // Which of the two was meant is the outlet's choice, so no fix.
    found.push({
      start: match.index,
      end: match.index + form.length,
      message: `“${form}” has a full stop in the middle of a sentence: “${form.slice(0, -1)}” or “${form.charAt(0)}.${form.charAt(1)}.”?`,
    });
  }
  return found;
}
