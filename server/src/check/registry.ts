import { conflictDate } from './conflict-date.ts';
import { conflictEvent } from './conflict-event.ts';
import { conflictFigure } from './conflict-figure.ts';
import { conflictName } from './conflict-name.ts';
import { conflictPlace } from './conflict-place.ts';
import { conflictQuotation } from './conflict-quotation.ts';
import { conflictRole } from './conflict-role.ts';
import { contradictionDate } from './contradiction-date.ts';
import { contradictionFigure } from './contradiction-figure.ts';
import { contradictionPlace } from './contradiction-place.ts';
import { contradictionRole } from './contradiction-role.ts';
import type { Check } from './finding.ts';
import { garbledAbbreviation } from './garbled-abbreviation.ts';
import { garbledAgreement } from './garbled-agreement.ts';
import { garbledConfusedWord } from './garbled-confused-word.ts';
import { garbledExtraWord } from './garbled-extra-word.ts';
import { garbledIncompleteList } from './garbled-incomplete-list.ts';
import { garbledIncompleteName } from './garbled-incomplete-name.ts';
import { garbledLeftover } from './garbled-leftover.ts';
import { garbledMissingWord } from './garbled-missing-word.ts';
import { garbledMojibake } from './garbled-mojibake.ts';
import { garbledPronoun } from './garbled-pronoun.ts';
import { garbledRepeatedPassage } from './garbled-repeated-passage.ts';
import { garbledRepeatedWord } from './garbled-repeated-word.ts';
import { garbledReversed } from './garbled-reversed.ts';
import { garbledSpacing } from './garbled-spacing.ts';
import { garbledSpunArticle } from './garbled-spun-article.ts';
import { garbledSpunPhrase } from './garbled-spun-phrase.ts';
import { garbledTruncated } from './garbled-truncated.ts';
import { garbledUnclosedBracket } from './garbled-unclosed-bracket.ts';
import { garbledUnclosedQuote } from './garbled-unclosed-quote.ts';
import { garbledWrongWord } from './garbled-wrong-word.ts';

/** Every check there is. A new one goes in here, with its page in `docs/checks/` and its table in `test/unit/`. */
export const checks: readonly Check[] = [
  garbledSpacing,
  garbledAbbreviation,
  garbledRepeatedWord,
  garbledUnclosedQuote,
  garbledTruncated,
  garbledIncompleteName,
  garbledUnclosedBracket,
  garbledMojibake,
  garbledRepeatedPassage,
  garbledLeftover,
  garbledAgreement,
  garbledIncompleteList,
  garbledConfusedWord,
  garbledReversed,
  garbledPronoun,
  garbledMissingWord,
  garbledWrongWord,
  garbledExtraWord,
  garbledSpunArticle,
  garbledSpunPhrase,
  contradictionPlace,
  contradictionFigure,
  contradictionDate,
  contradictionRole,
  conflictFigure,
  conflictDate,
  conflictPlace,
  conflictEvent,
  conflictRole,
  conflictName,
  conflictQuotation,
];
