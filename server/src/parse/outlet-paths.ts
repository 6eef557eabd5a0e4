import type { Evidence } from './article.ts';

/** Outlets as people name files and folders after them: what is shown, then the ways to write it in a path. */
const known = new Map(
  `Associated Press|associated-press apnews ap-news
Reuters|reuters
AFP|afp agence-france-presse
BBC News|bbc-news bbcnews
BBC|bbc
CNN|cnn
NPR|npr
NBC News|nbc-news nbcnews
CBS News|cbs-news cbsnews
ABC News|abc-news abcnews
Fox News|fox-news foxnews
PBS NewsHour|pbs-newshour
The New York Times|new-york-times nytimes nyt
The Washington Post|washington-post washingtonpost wapo
The Wall Street Journal|wall-street-journal wsj
Los Angeles Times|los-angeles-times latimes la-times
USA Today|usa-today usatoday
New York Post|new-york-post nypost
The Guardian|the-guardian theguardian
The Telegraph|the-telegraph
The Independent|the-independent
The Times|the-times
Financial Times|financial-times
The Economist|the-economist
Bloomberg|bloomberg
Politico|politico
Axios|axios
ProPublica|propublica
The Conversation|the-conversation theconversation
Sky News|sky-news skynews
ITV News|itv-news
Daily Mail|daily-mail dailymail
Al Jazeera|al-jazeera aljazeera
Deutsche Welle|deutsche-welle
France 24|france-24 france24
Euronews|euronews
Der Spiegel|der-spiegel
Le Monde|le-monde lemonde
El País|el-pais elpais
TASS|tass
Xinhua|xinhua
China Daily|china-daily chinadaily
Global Times|global-times globaltimes
South China Morning Post|south-china-morning-post scmp
The Japan Times|japan-times
Yonhap|yonhap
Kyodo News|kyodo-news kyodo
The Hindu|the-hindu
The Times of India|times-of-india
NDTV|ndtv
The Kyiv Independent|kyiv-independent
Radio Free Europe/Radio Liberty|rferl rfe-rl
Voice of America|voice-of-america voanews
CBC News|cbc-news
The Globe and Mail|globe-and-mail
The Sydney Morning Herald|sydney-morning-herald smh
Haaretz|haaretz
The Jerusalem Post|jerusalem-post
The Times of Israel|times-of-israel`
    .split('\n')
    .flatMap((line) => {
      const [name = '', ids = ''] = line.split('|');
      return ids.split(' ').map((id) => [id, name] as const);
    }),
);

/** A host written out: "www.example.com", "news.example.co.uk". */
const HOST =
  /^(?:www\.)?((?:[a-z0-9-]+\.){1,3}(?:com|org|net|news|press|media|co\.[a-z]{2}|com\.[a-z]{2}|org\.[a-z]{2}))(?=$|[\s_,-])/;

/**
 * The outlet after which a file, or the folder it lies in, is named: a host, or a well-known outlet's name by itself or in
 * front of the rest. Any other name is no evidence.
 * @param uri of the file
 * @returns evidence without a span: it is not in the text
 */
export function fromPath(uri: string): Evidence | undefined {
  const parts = uri
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(-2)
    .map(decoded);
  const file = (parts.at(-1) ?? '').replace(/\.article\.txt$|\.(?:txt|md|markdown)$/, '');
  const folder = parts.length > 1 ? (parts[0] ?? '') : '';
  for (const [part, whole] of [
    [file, false],
    [folder, true],
  ] as const) {
    const host = HOST.exec(part)?.[1];
    if (host !== undefined) return { value: host, from: 'file-name' };
    const words = part.split(/[\s_.,-]+/).filter(Boolean);
    for (let length = Math.min(4, words.length); length > 0; length--) {
      if (whole && length < words.length) break;
      const name = known.get(words.slice(0, length).join('-'));
      if (name !== undefined) return { value: name, from: 'file-name' };
    }
  }
  return undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}
