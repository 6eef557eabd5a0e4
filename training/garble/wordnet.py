"""WordNet 3.1 (Fellbaum 1998), as far as the generators need it: the synsets of a word by sense, and nouns made from verbs."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from training.paths import CACHE

PARTS = {"NN": "noun", "VB": "verb", "JJ": "adj", "RB": "adv"}


class WordNet:
    """Synonyms and derivations."""

    def __init__(self, cache: Path = CACHE) -> None:
        folder = cache / "packages" / "wordnet" / "package" / "dict"
        self.senses: dict[tuple[str, str], list[tuple[str, ...]]] = {}
        self.nouns_of: dict[str, set[str]] = {}
        for part in PARTS.values():
            synsets: dict[str, tuple[str, ...]] = {}
            derived: list[tuple[str, str, int, int]] = []
            for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
                if line[:1] == " ":
                    continue
                cells = line.split(" | ")[0].split()
                size = int(cells[3], 16)
                synsets[cells[0]] = tuple(cells[4 + 2 * i].split("(")[0] for i in range(size))
                if part == "verb":
                    pointers = cells[5 + 2 * size:]
                    derived += [(cells[0], pointers[4 * i + 1], int(pointers[4 * i + 3][:2], 16), int(pointers[4 * i + 3][2:], 16))
                                for i in range(int(cells[4 + 2 * size])) if pointers[4 * i] == "+" and pointers[4 * i + 2] == "n"]
            for line in (folder / f"index.{part}").read_text(encoding="utf-8").splitlines():
                if line[:1] != " ":
                    cells = line.split()
                    self.senses[cells[0], part] = [synsets[offset] for offset in cells[-int(cells[2]):]]
            if part == "noun":
                nouns = synsets
            elif part == "verb":
                for verb, noun, which, other in derived:
                    if which and other and noun in nouns:
                        self.nouns_of.setdefault(synsets[verb][which - 1], set()).add(nouns[noun][other - 1])

    def synonyms(self, lemma: str, tag: str) -> list[str]:
        """Single words that share a synset other than the first with a word, but not the first."""
        senses = self.senses.get((lemma.lower(), PARTS.get(tag[:2], "")), [])
        first = set(senses[0]) if senses else set()
        found = dict.fromkeys(word for sense in senses[1:] for word in sense if word not in first and word.isalpha() and word.islower())
        return [word for word in found if not _related(word, lemma.lower())]

    def first_synonyms(self, lemma: str, tag: str) -> list[str]:
        """Single words that share the first synset with a word."""
        senses = self.senses.get((lemma.lower(), PARTS.get(tag[:2], "")), [])
        return [word for word in (senses[0] if senses else ()) if word != lemma.lower() and word.isalpha() and word.islower()]

    def expression(self, *lemmas: str) -> bool:
        """Do the words make an entry of their own ("prime minister", "carry out")?"""
        return any(("_".join(lemmas), part) in self.senses for part in ("noun", "verb"))

    def related(self, one: str, other: str) -> bool:
        """Do two words share any synset?"""
        return any(other in sense for part in PARTS.values() for sense in self.senses.get((one, part), ()))


def _related(one: str, other: str) -> bool:
    return one[:4] == other[:4] and abs(len(one) - len(other)) <= 4


@lru_cache(maxsize=1)
def wordnet() -> WordNet:
    """WordNet, read once a process."""
    return WordNet()
