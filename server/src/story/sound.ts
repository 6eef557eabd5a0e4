/*
 * Names that reached English from other scripts have several spellings. The rules below undo only what transliteration
 * varies (endings in -sky, -ov, soft vowels, kh and h); they never make one of two names that English tells apart by
 * other letters. Sources: BGN/PCGN romanisations of Russian and Ukrainian, and what news agencies write.
 */

const rules: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[øœ]/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/ı/g, 'i'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/q/g, 'k'],
  [/shch|sch/g, 'sh'],
  [/tsch|tch/g, 'ch'],
  [/kh/g, 'h'],
  [/dzh|dj/g, 'j'],
  [/ou|oo/g, 'u'],
  [/off$/g, 'ov'],
  [/eff$/g, 'ev'],
  [/[yij]ev/g, 'ev'],
  [/^[yj](?=e)/g, ''],
  [/[yj](?=[aou])/g, 'i'],
  [/sk(?:yy|yi|iy|ii|ij|y|i|yj)$/g, 'ski'],
  [/([aeo])[yj](?=[^aeiouy]|$)/g, '$1i'],
  [/(?<=.{3})(?:ei|ey|ii|iy|yi|yy|ij|y)$/g, 'i'],
  [/(?<=.{3}[td])r$/g, 'er'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Given names whose spellings no rule catches, each line one name. */
const variants = new Map(
  `mohammed muhammad mohamed mohammad muhammed mohamad mehmet
hussein hussain husain husayn hossein
ahmed ahmad
yousef yusuf youssef yousuf yusef
omar umar
khaled khalid
osama usama
abdel abdul abdal
gaddafi qaddafi kadafi gadhafi qadhafi kadhafi
alexander aleksandr alexandr
alexei aleksey alexey aleksei
mikhail michail
natalia natalya nataliya
tatiana tatyana tatjana
yulia julia iulia
yuri yury iurii juri`
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return [first, ...others].map((each) => [each, first] as const);
    }),
);

/**
 * What a word of a name is compared by when spelling varies: equal for "Zelensky" and "Zelenskyy", "Sergei" and "Sergey",
 * "Yevgeny" and "Evgenii". Never shown.
 * @param word lower case, without accents and marks (`foldName`)
 */
export function soundKey(word: string): string {
  let key = variants.get(word) ?? word;
  for (const [pattern, by] of rules) key = key.replace(pattern, by);
  return key;
}

/** Whether a surname has the form of one that reached English from Cyrillic, so that its spelling varies with the outlet. */
export function isSlavic(word: string): boolean {
  return /(?:sk(?:y|yy|yi|iy|ii|i|ij)|[oe]v|[oe]ff?|[oe]va|enko|chuk|[oe]vich|[oe]vych|shvili|yan|ian)$/.test(word);
}
