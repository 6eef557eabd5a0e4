"""What the clean corpora say: which words follow each other, which forms a lemma has, which verbs take objects.

Pairs are looked up in the tagged corpora, EWT's and GUM's training parts, and the 242,342 commonest pairs of Google Books Ngrams
(symspellpy's list, Garbe 2018); a pair unseen in all of them though both words are common is taken for a misfit.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from training.corpora.columns import blocks
from training.garble.tagged import Tagged, read_all
from training.paths import CACHE, DATA

GOOGLE_WORDS, GOOGLE_LEAST = 1.02e12, 6.4e6
_DIGITS = re.compile(r"\d+")


def plain(word: str) -> str:
    """Lower case, straight apostrophes, digits as #."""
    return _DIGITS.sub("#", word.lower().replace("’", "'"))


class Counts:
    """Counts over clean text."""

    def __init__(self, sentences: list[Tagged], cache: Path = CACHE, data: Path = DATA) -> None:
        self.words: Counter[str] = Counter()
        self.pairs: Counter[tuple[str, str]] = Counter()
        self.triples: set[tuple[str, str, str]] = set()
        self.tags: dict[str, Counter[str]] = defaultdict(Counter)
        self.forms: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.lemma_tags: dict[str, Counter[str]] = defaultdict(Counter)
        self.objects: Counter[str] = Counter()
        self.verbs: Counter[str] = Counter()
        self.bare: Counter[str] = Counter()
        self.singular: Counter[str] = Counter()
        self.governed: Counter[tuple[str, str]] = Counter()
        self.governors: Counter[str] = Counter()
        self.prepositional: Counter[tuple[str, str]] = Counter()
        self.tag_pairs: Counter[tuple[str, str]] = Counter()
        self.tag_counts: Counter[str] = Counter()
        self.names: Counter[str] = Counter()
        self.given: Counter[str] = Counter()
        for sentence in sentences:
            self._sequence(sentence.words)
            self._relations(sentence)
        for folder in ("ud-english-ewt", "gum"):
            for rows in _gold(data / folder / "train.conllu"):
                self._sequence([row[1] for row in rows])
                for row in rows:
                    if row[1].isalpha() and "Typo" not in row[5] and "Abbr" not in row[5]:
                        self._form(row[1], row[4], row[2])
        self.google, self.google_pairs = _google(cache)
        self._choose_forms()

    def _sequence(self, words: tuple[str, ...] | list[str]) -> None:
        line = ["<s>", *map(plain, words), "</s>"]
        self.words.update(line)
        self.pairs.update(zip(line, line[1:]))
        self.triples.update(zip(line, line[1:], line[2:]))

    def _form(self, word: str, tag: str, lemma: str) -> None:
        word = word if tag.startswith("NNP") else word.lower()
        self.forms[lemma, tag][word] += 1
        self.tags[word.lower()][tag] += 1
        self.lemma_tags[lemma][tag] += 1

    def _relations(self, sentence: Tagged) -> None:
        words, tags, lemmas, relations = sentence.words, sentence.tags, sentence.lemmas, sentence.relations
        dressed = set()
        self.tag_counts.update(tags)
        self.tag_pairs.update(zip(("<s>", *tags), tags))
        for index, head in enumerate(sentence.heads):
            if words[index].isalpha():
                self._form(words[index], tags[index], lemmas[index])
            if head < 0:
                continue
            if relations[index] in ("det", "poss", "nummod", "predet", "compound", "quantmod"):
                dressed.add(head)
            if relations[index] in ("dobj", "nsubjpass", "dative"):
                self.objects[lemmas[head]] += 1
            if relations[index] in ("prep", "prt", "agent"):
                self.governed[lemmas[head], words[index].lower()] += 1
                self.governors[lemmas[head]] += 1
            if relations[index] in ("pobj", "pcomp"):
                self.prepositional[words[head].lower(), lemmas[index].lower()] += 1
                self.prepositional["", lemmas[index].lower()] += 1
        for index, tag in enumerate(tags):
            if tag.startswith("VB"):
                self.verbs[lemmas[index]] += 1
            elif tag == "NNP":
                self.names[words[index]] += 1
                self.given[words[index]] += tags[index + 1:index + 2] == ("NNP",) and relations[index] == "compound"
            elif tag == "NN" and relations[index] != "compound":
                self.singular[lemmas[index]] += 1
                self.bare[lemmas[index]] += index not in dressed

    def _choose_forms(self) -> None:
        """The commonest form of each (lemma, tag), where it is clearly the commonest."""
        self.form: dict[tuple[str, str], str] = {}
        for key, forms in self.forms.items():
            (word, count), = forms.most_common(1)
            if count >= 2 and count >= 0.7 * forms.total() or key[0] == "be":
                self.form[key] = word

    def seen(self, *words: str) -> bool:
        """Do these two or three words stand side by side anywhere? A pair may also be one of Google's common ones."""
        line = tuple(map(plain, words))
        if len(line) == 3:
            return line in self.triples
        return line in self.pairs or line in self.google_pairs

    def misfit(self, before: str, after: str, least: float = 3.0) -> bool:
        """Are the two never seen together although chance alone would have brought them together `least` times over what is listed?"""
        if self.seen(before, after):
            return False
        before, after = plain(before), plain(after)
        expected = self.google.get(before, 0) * self.google.get(after, 0) / GOOGLE_WORDS / GOOGLE_LEAST
        here = self.words[before] * self.words[after] / max(1, self.words.total())
        return expected >= least or here >= least

    def missed(self, before: str, after: str, new_before: str, new_after: str, least: float = 2.0) -> bool:
        """Would the new pair stand in Google's list `least` times over if its words were used together as gladly as the old pair's?"""
        pair = self.google_pairs.get((plain(before), plain(after)), 0)
        old, new = (before, new_before) if before != new_before else (after, new_after)
        return bool(pair) and pair * self.google.get(plain(new), 0) / self.google[plain(old)] >= least * GOOGLE_LEAST if plain(old) in self.google else False

    def bound(self, before: str, after: str) -> float:
        """How many times oftener than by chance the two stand together in Google's books; 0 where the pair is not listed."""
        before, after = plain(before), plain(after)
        count = self.google_pairs.get((before, after), 0)
        return count and count * GOOGLE_WORDS / self.google[before] / self.google[after] if before in self.google and after in self.google else 0

    def inflected(self, lemma: str) -> set[str]:
        """The forms of a verb."""
        return {lemma} | {self.form[lemma, tag] for tag in ("VBZ", "VBD", "VBN", "VBG") if (lemma, tag) in self.form}

    def tags_join(self, before: str, after: str) -> float:
        """The share of the words with one tag that are followed by the other."""
        return self.tag_pairs[before, after] / max(1, self.tag_counts[before])

    def transitive(self, lemma: str) -> float:
        """The share of a verb's uses that have an object or are passive."""
        return self.objects[lemma] / max(1, self.verbs[lemma])

    def bareness(self, lemma: str) -> float:
        """The share of a noun's singular uses without article, possessor, number or compound part; 1 when it is rare."""
        return self.bare[lemma] / self.singular[lemma] if self.singular[lemma] >= 12 else 1.0

    def share(self, word: str, prefix: str) -> float:
        """The share of a word's uses whose tag begins so."""
        tags = self.tags.get(word.lower())
        return sum(count for tag, count in tags.items() if tag.startswith(prefix)) / tags.total() if tags else 0.0


def _gold(path: Path) -> Iterator[list[list[str]]]:
    """The word lines of each sentence of a CoNLL-U file, cut into columns."""
    for lines in blocks(path) if path.exists() else ():
        rows = [line.split("\t") for line in lines if line[0].isdigit()]
        yield [row for row in rows if row[0].isdigit()]


def _google(cache: Path) -> tuple[dict[str, int], dict[tuple[str, str], int]]:
    folder = cache / "packages" / "symspellpy"
    with (folder / "frequency_dictionary_en_82_765.txt").open(encoding="utf-8-sig") as file:
        words = {line.split()[0]: int(line.split()[1]) for line in file if line.strip()}
    with (folder / "frequency_bigramdictionary_en_243_342.txt").open(encoding="utf-8-sig") as file:
        pairs = {(first, second): int(count) for first, second, count in map(str.split, filter(str.strip, file))}
    return words, pairs


@lru_cache(maxsize=1)
def counts() -> Counts:
    """The counts over everything `training.garble.tagged` wrote, made once a process."""
    return Counts(read_all())
