/*
 * What pages, agencies, editors and programs put beside an article and no reporter writes into one. Data: a pattern a line,
 * each with what it is in an editor's words. Matched anywhere in a paragraph, so each must tell by itself.
 */

/** A kind of leftover: what it is, and where it is recognised. */
export interface LeftoverPhrase {
  readonly what: string;
  readonly pattern: RegExp;
  /** What belongs in its place, the space before it included; nothing where it is left out. */
  readonly mend?: string;
}

/** A kind that quotation marks do not excuse: its attributes bring their own. */
export const tag = 'a tag of HTML';

/** Where a run-in line begins: at the start of the paragraph, behind a sentence, or after a bracket. */
const from = '(?<=^|[.!?…][”"’)]?\\s|[([]|\\s[–—|•]\\s)';
/** Where it ends: with its sentence or the paragraph. */
const rest = '(?:[^.!?\\n]{0,160}[.!?…]?)';

/** Where a sentence broke off before it: behind a small letter or a comma, which no title or list has in front of these. */
const brokenOff = '(?<=[\\p{Ll},]\\s)';
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}';

export const leftoverPhrases: readonly LeftoverPhrase[] = [
  {
    what: 'a link to other articles',
    pattern: new RegExp(
      `${brokenOff}(?:(?:READ|Read) (?:[Mm]ore|[Aa]lso|[Nn]ext)|(?:ALSO|Also) [Rr]ead|(?:SEE ALSO|See also)|(?:WATCH|RELATED|Related))\\s?:\\s?${rest}`,
      'gu',
    ),
  },
  {
    what: 'a link of the page',
    pattern: new RegExp(
      `(?:${from}|${brokenOff})(?:\\d{1,3} (?:Related|More|New) (?:[Ss]tories|[Aa]rticles|[Cc]omments)|Share (?:this (?:article|story|post|page)|on (?:Facebook|Twitter|X|WhatsApp|LinkedIn))(?: (?:on|via|with) \\p{Lu}\\p{L}{1,12})?|(?:Print|Email|Tweet|Save) this (?:article|story|page)|(?:View|Show|Read|See) (?:all |\\d{1,4} )?comments|Leave a comment|Skip (?:to|past) (?:main )?(?:content|newsletter promotion|advert(?:isement)?)|Listen to this (?:article|story)|Back to top|\\d{1,2} min(?:ute)? read)(?![\\p{L}-])`,
      'gu',
    ),
  },
  {
    what: 'a stamp of time',
    pattern: new RegExp(
      `(?:${from}|${brokenOff})(?:Last [Uu]pdated|Updated|Published|Posted|First published|Last modified)(?: (?:on|at))?\\s?:?\\s(?:\\d{1,2}[:.]\\d{2}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${month}|${month}\\.? \\d{1,2}|\\d{1,3} (?:minutes?|hours?|days?) ago)[^.!?\\n\\p{Ll}]{0,24}(?:[ap]\\.?m\\.?)?(?: (?:GMT|UTC|BST|EST|EDT|ET|CET|IST))?`,
      'gu',
    ),
  },
  {
    what: 'the credit of a picture',
    pattern: new RegExp(
      `(?:${from}|${brokenOff})(?:Photo|Photograph|Picture|Image|Video|Pic)(?: credit| courtesy)?\\s?:\\s?(?:\\p{Lu}[\\p{L}/&.’'-]{0,30}(?: (?!${month}|(?:The|An?|In|On|At|He|She|It|They|But|No|This|That|One|Two|Three)\\b)|\\/)?){1,4}(?:\\p{Ll}+(?=[.,;]))?|(?:${from}|${brokenOff})(?:(?:Photo|Photograph|Picture|Image)s? (?:by|from) (?:\\p{Lu}[\\p{L}.’'-]{0,30} ?){1,4}\\/ ?(?:\\p{Lu}[\\p{L}]{0,20} ?){1,3}|AP Photo\\/(?:\\p{Lu}[\\p{L}.’'-]{0,30} ?){1,3}|\\p{Lu}[\\p{L}’'-]{1,20} \\p{Lu}[\\p{L}’'-]{1,20}\\/(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|REX|PA))(?![\\p{L}])`,
      'gu',
    ),
  },
  {
    what: 'a link to other articles',
    pattern: new RegExp(
      `${from}(?:READ (?:MORE|ALSO|NEXT)|Read (?:more|also|next|More|Also|Next)|ALSO READ|Also read|SEE ALSO|See also|WATCH|RELATED|Related(?: article| story)?|MORE|More on this)\\s?[:»>]\\s?${rest}`,
      'gu',
    ),
  },
  {
    what: 'a link of the page',
    pattern: new RegExp(
      `${from}(?:Read (?:More|more|the full (?:story|article)(?: here)?)|Continue reading(?: the main story)?|(?:Article|Story) continues (?:below|after)(?: (?:this )?(?:advertisement|ad))?|Click here (?:to|for)\\b${rest}|Tap here to\\b${rest}|Skip (?:to (?:content|main content)|advertisement|past newsletter promotion)|Scroll down (?:for|to)\\b${rest}|Show (?:more|less)|View on (?:Instagram|Twitter|X|Facebook|YouTube)|Share (?:this|on) (?:article|story|page|post|Facebook|Twitter|WhatsApp)|Copy link|Print this (?:page|article))(?=[.…:\\s\\])]|$)`,
      'gu',
    ),
  },
  {
    what: 'a mark of advertising',
    pattern:
      /(?<![\p{L}-])(?:ADVERTISEMENT|ADVERTISING|Advertisement(?=\s*$|\s\p{Lu}\p{Ll}+ \p{Ll})|SPONSORED CONTENT|PAID CONTENT|PROMOTED STORIES)(?![\p{L}-])/gu,
  },
  {
    what: 'an invitation of the outlet',
    pattern: new RegExp(
      `${from}(?:Sign up (?:to|for) (?:our|the|receive|get)\\b|Subscribe (?:to (?:our|the)\\b|now\\b|today\\b|here\\b)|Follow (?:us|our coverage) on\\b|Like us on\\b|Join (?:our|us on) (?:WhatsApp|Telegram|newsletter|channel|Facebook)\\b|Download (?:our|the) (?:free )?(?:news )?app\\b|Stay (?:informed|ahead|up to date) (?:by|with|of)\\b|Get (?:our|the) (?:daily |weekly |free |morning )?(?:newsletter|briefing|app)\\b|(?:This|The) (?:video|content) (?:is not available|can ?not be (?:played|displayed)|is no longer available)|(?:Please )?[Ee]nable JavaScript|You can cancel any ?time|By signing up,? you\\b|Enter your e-?mail\\b|Create a free account\\b|Already a subscriber\\b)${rest}`,
      'gu',
    ),
  },
  {
    what: 'a label of a picture',
    pattern: new RegExp(
      `(?:Image (?:source|copyright|credit)s?\\s?[,:]?\\s(?:\\p{Lu}[\\p{L}/]{0,30}\\s?){1,4}(?:Image )?(?:[Cc]aption[,:]?)?|Image [Cc]aption[,:]?|(?:Hide|hide|Toggle|toggle) caption|Enlarge (?:this )?[Ii]mage|(?:FILE PHOTO|File photo|FILE - )\\s?[:–—-]|\\(?(?:AP Photo|AFP PHOTO|REUTERS)\\s?/\\s?\\p{Lu}[\\p{L}.' -]{2,40}\\)?|\\((?:Photo(?:graph)?|Image|Picture|Credit)(?: (?:by|courtesy(?: of)?)|:)\\s[^()]{2,80}\\)|(?:Photo(?:graph)?|Picture|Photo credit|Image credit)s?\\s?:\\s(?:\\p{Lu}[\\p{L}.'’-]{0,30}[ /–—-]{1,3}){1,6}(?:Getty Images|Reuters|REUTERS|AFP|AP|EPA|Shutterstock|Getty|Alamy|Bloomberg)|(?<!\\p{L})(?:\\p{Lu}[\\p{L}.'’-]{1,30} ){1,3}[/|] ?(?:AFP(?: [–—-] Getty Images)?|Getty Images|Reuters|REUTERS|AP|EPA))`,
      'gu',
    ),
  },
  {
    what: 'a note of an editor',
    pattern:
      /(?<![\p{L}\p{N}])(?:\(?TK(?:TK){1,8}\)?|\((?:TK|CQ)\)|TK (?:CHECK|COME|COPY|ADD|NAME|DATE|NUMBER|QUOTE|DESK)(?: [A-Z]{2,12}){0,4}|CHECK WITH [A-Z]{2,12}|FACT ?CHECK THIS|\(?(?:MORE TO COME|MORE TK|INSERT [A-Z]{2,12}(?: HERE)?|DELETE THIS)\)?|\[(?:INSERT|ADD|CHECK|CONFIRM|NAME|DATE|PLACE|LINK|TITLE|TK)(?: [^[\]]{1,60})?\]|\[(?:insert|add|check|confirm) [^[\]]{1,60}\]|\[citation needed\]|\((?!wh|how)\p{Ll}{3,20}\? \p{Ll}{3,20}\?\)|Lorem ipsum[^.]{0,80}|\{\{[^{}]{1,60}\}\}|\[object Object\]|X{4,40})(?![\p{L}\p{N}])/gu,
  },
  {
    what: 'a full stop that was dictated',
    pattern:
      /(?<=\p{L}) full stop(?= (?:but|and|he|she|it|they|the|this|in|on|at|however|a|\p{Lu}\p{L}{0,30})\b)(?<!\b(?:a|an|the|complete|this|that|every|no|sudden|total|near|one|first|final|virtual|another) full stop)/gu,
    mend: '.',
  },
  {
    what: 'a comma that was dictated',
    pattern: /(?<=(?:day|year|month|week|said|says|today|yesterday|however)) comma(?= \p{L})/gu,
    mend: ',',
  },
  {
    what: 'a command of a dictation',
    pattern: /(?<=\p{L}) (?:(?:open|close) quotes?(?= \p{L})|new paragraph(?= \p{Lu}))/gu,
  },
  {
    what: 'the answer of a language model',
    pattern: new RegExp(
      `${from}(?:As an AI (?:language )?model\\b${rest}|(?:Sure|Certainly|Of course)[,!]? [Hh]ere(?:['’]s| is| are) (?:the|a|your) (?:rewritten|rephrased|paraphrased|revised|summari[sz]ed|translated|reworded)\\b[^.:]{0,80}[.:]|Here(?:['’]s| is) (?:the|a|your) (?:rewritten|rephrased|paraphrased|revised|reworded) (?:version|article|text|passage)\\b[^.:]{0,60}[.:]|I(?:['’]m| am) sorry, but (?:as an AI|I can(?:not|['’]t) (?:rewrite|fulfil|assist))\\b${rest}|Regenerate response|\\[(?:Your|Insert) (?:Name|name|text)[^\\]]{0,40}\\])`,
      'gu',
    ),
  },
  {
    what: tag,
    pattern:
      /<\/?(?:br|p|div|span|a|em|strong|b|i|u|img|h[1-6]|ul|ol|li|blockquote|figure|figcaption|iframe|script|style|table|tr|td|section|aside)(?:\s[^<>]{0,300})?\/?>/giu,
  },
  {
    what: 'a code of a content system',
    pattern:
      /\[\/?(?:caption|embed|gallery|video|audio|vc_\w{1,20}|et_pb_\w{1,20}|quote|img|url|youtube|tweet)(?:[\s=][^[\]]{0,200})?\]/gu,
  },
];
