/** Longer lines are prose whatever they start with. */
const MAX_FURNITURE = 320;

const RELATED =
  /^[([*>»▶►•–—-]{0,2}\s?(?:related(?: (?:articles?|stor(?:y|ies)|content|coverage|reading|news|topics?|video))?|read(?: more| also| next| further| this)?|also read|see also|see more|more(?: on this| from| coverage| news)?|watch(?: also| more)?|listen|further reading|recommended|don['’]t miss|in (?:this|other) (?:story|news)|explainer|opinion|analysis)\s?(?::|>|»|\|)\s?\S/i;

const BOILERPLATE: readonly RegExp[] = [
  /^(?:copyright\b|©|\(c\)\s?\d{4})/i,
  /\ball rights reserved\b/i,
  /^(?:more (?:stories|news|headlines|coverage|from|on|in)\b[^.]{0,60}|read more|read next|see more|show more|view more|load more|continue reading|related (?:stories|articles|topics|content|coverage|news)|most (?:read|popular|viewed|recent)|top stories|latest (?:news|stories)|trending(?: now)?|recommended(?: for you| stories)?|you (?:may|might) also (?:like|be interested in)[^.]{0,20}|editor['’]s picks?|advertisement|sponsored(?: content)?|ad|comments?|tags?|topics?|share|print|email|save|follow us|newsletters?|sign up|subscribe(?: now| today)?|log in|sign in)\s?(?:[:>»→…]{1,3})?$/i,
  /^(?:subscribe\b|sign up (?:for|to)\b|sign in (?:to|for)\b|register (?:now|today|for free|to)\b|log in to\b|join (?:our|us|the|now|thousands|over)\b.{0,80}(?:newsletter|channel|telegram|whatsapp|readers|subscribers|community|today|facebook|twitter)|get (?:our|the) (?:free |daily |latest |morning |weekly )|get (?:unlimited|full|instant) |download (?:our|the) .{0,30}\bapp\b|become a (?:member|subscriber|supporter)|support (?:our|independent) |donate\b|start your (?:free )?(?:trial|subscription)|already a (?:subscriber|member)|stay (?:informed|ahead|up to date|connected|tuned)\b.{0,120}|try .{1,40} free|unlock (?:unlimited|full|this)|enjoying this|to (?:continue|keep) reading|this (?:article|story) is (?:for|only available)|thank you for reading|thanks for reading)/i,
  /^(?:you can )?(?:cancel|unsubscribe) (?:at )?(?:any ?time|whenever)\b/i,
  /\b(?:cancel any ?time|cancel whenever)\b/i,
  /^(?:share (?:this|on|via)|follow (?:us|@|\p{Lu}\w+ on|[\w ]{1,40} on (?:twitter|x|facebook|instagram|telegram|linkedin|youtube))|like us on|find us on|tweet(?: this)?$|click (?:here|to)|tap (?:here|to)|send (?:us )?(?:tips|your)|contact (?:us|the (?:author|reporter|writer))|email (?:us|the author)|write to .{1,40}@)/iu,
  /^(?:original|source|canonical|article|full|short)\s(?:url|link|article|source)\s?:?/i,
  /^(?:url|link|source|via)\s?:\s?(?:<?https?:|$)/i,
  /^<?(?:https?:\/\/|www\.)\S+>?$/i,
  /^(?:with (?:files|reporting|additional reporting|inputs?|contributions?|reports?) (?:from|by)\b|additional (?:reporting|writing|research)\b|reporting by\b|editing by\b|edited by\b|compiled by\b|translated by\b|writing by\b|\((?:additional )?(?:reporting|writing|editing|compiled|produced|with)\b.{0,220}\)$)/i,
  /^[\p{Lu}][^.!?]{0,120} (?:contributed (?:reporting|to this (?:report|story|article|piece))|assisted in reporting|reported from)\b[^.!?]{0,80}\.?$/u,
  /^(?:this (?:article|story|report|piece|content|material) (?:was|is|has been|may|originally|first|appeared|contains?)\b.{0,40}\b(?:published|produced|republished|reproduced|syndicated|originally|appeared|translated|automatically|permission|updated|corrected|behind|generated|licen[cs]e|feed|affiliate))/i,
  /^(?:the views expressed|opinions expressed|views expressed|disclaimer\s?:|correction\s?:|clarification\s?:|editor['’]s note\s?:|(?:our|terms of|privacy|cookie) (?:standards|use|policy|notice|settings|service)|reuse this content|reprints?\b.{0,40}|may not be (?:published|reproduced|redistributed))/i,
  /^(?:do you have (?:a|any|more|pictures|photos|information|tips)|have (?:a|you got a) (?:tip|story|news tip)|got a (?:tip|story)|know something)\b/i,
  /^\p{Lu}[^.!?]{0,80} (?:can be (?:reached|contacted|followed)|is an? [^.!?]{0,60}(?:reporter|correspondent|editor|columnist) (?:for|at|with|covering|based)\b)/u,
  /^(?:[-–—_*=~·•#.]\s?){3,}$/,
  /^#{3,}$/,
  /^-{0,3}\s?(?:ends|end|30)\s?-{1,3}$|^\(ends\)$|^ENDS$/i,
  /^\d{1,3} (?:comments?|shares?|likes?)$/i,
  /^\d{1,2}[- ]min(?:ute)?s?(?: read)?$/i,
];

/** Lines from which on, near the end of a file, nothing belongs to the article any more. */
const TAIL_STARTERS =
  /^(?:more (?:stories|news|headlines|from|coverage)|read (?:more|next)|related (?:stories|articles|content)|most (?:read|popular|viewed)|recommended|you (?:may|might) also|top stories|latest (?:news|stories)|trending|editor['’]s picks?|subscribe|sign up|stay (?:informed|ahead|up to date|connected)|join (?:our|us)|become a|start your|original (?:url|link|source|article)|newsletters?\b|follow us|share this|copyright\b|©|(?:you can )?cancel (?:at )?(?:any ?time|whenever)|all rights reserved)/i;

/** Whether a line leads to another article ("Related article: …", "READ ALSO: …"). */
export function isRelated(text: string): boolean {
  return text.length <= MAX_FURNITURE && RELATED.test(text);
}

/** Whether a line is not part of the article: copyright, subscription, sharing, sources, agency attribution, rules. */
export function isBoilerplate(text: string): boolean {
  if (text.length > MAX_FURNITURE)
    return text.length <= 4 * MAX_FURNITURE && BOILERPLATE.slice(0, 1).some((re) => re.test(text));
  return BOILERPLATE.some((pattern) => pattern.test(text));
}

/** Whether a line begins what stands below an article, when it comes near the end of the file. */
export function startsTail(text: string): boolean {
  return text.length <= MAX_FURNITURE && TAIL_STARTERS.test(text);
}
