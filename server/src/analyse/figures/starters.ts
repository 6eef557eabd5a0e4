import type { Tokens } from './tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** Every word a figure or timex can start with. */
const STARTERS = wordSet(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety a an half several few many some dozens scores tens hundreds thousands millions billions trillions
  doubled doubling tripled tripling trebled trebling quadrupled quadrupling quintupled halved halving double triple twice thrice once
  twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold twentyfold hundredfold
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
  thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth final
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed weds thu thur thurs fri sat sun
  recent morning afternoon evening
  today yesterday tomorrow tonight that later earlier late early this last next past coming current previous preceding following these the noon midday midnight
  spring summer autumn fall winter q fy
  daily weekly monthly quarterly annually annual yearly hourly nightly biweekly biennial every each per
  seconds minutes hours days weeks months years decades centuries nights weekends fortnights
  us u.s. usd c ca can cad au aud nz hk s nt r mx eur gbp jpy cny rmb rub chf sek nok dkk inr brl zar mxn krw hkd sgd twd try pln czk huf uah ils sar aed qar egp ngn kes thb idr myr php vnd pkr bdt nzd rs re
  start beginning end middle close
`);

/** Marks a figure or timex can start with: signs of money, the apostrophe of "'90s". */
const MARKS = wordSet(`$ € £ ¥ ￥ ₹ ₽ ₩ ₴ ₺ ₪ ₫ ₦ ₱ ฿ ₿ ' ’ ‘`);

/** Whether a figure or timex may start at token `i`: the cheap question that spares most words the grammars. */
export function isStarter(tokens: Tokens, i: number): boolean {
  const { kind, lower } = tokens.at(i);
  if (kind === 'number') return true;
  if (kind === 'word') return STARTERS.has(lower);
  return MARKS.has(lower) || /^\d/u.test(lower);
}
