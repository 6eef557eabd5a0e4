"""A sentence while it is damaged: words, labels, and where each original word went."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from functools import lru_cache

from training.garble.tagged import Tagged
from training.labels import EXTRA, FINE, MISSING, WRONG

_VOWEL = re.compile(r"(?i)(?!uni([^nm]|$)|use|usu|eu|one|once|uk|ur|ut|unanim)([aeiou]|hour|honou?r|honest|heir)|8|11|18")
_LETTER = re.compile(r"[AEFHILMNORSX](\.|[A-Z]|$)")

Edit = tuple[int, int, list[str], int]
"""Original words start..end, what stands in their stead (before start, where the label is extra), and its label."""


def takes_an(word: str) -> bool:
    """Does "an" stand before this word?"""
    return bool(_LETTER.match(word) if word[:2].isupper() or word[1:2] == "." else _VOWEL.match(word))


@lru_cache(maxsize=4096)
def children(sentence: Tagged) -> tuple[tuple[int, ...], ...]:
    """The words that hang on each word."""
    found: list[list[int]] = [[] for _ in sentence.words]
    for index, head in enumerate(sentence.heads):
        if head >= 0:
            found[head].append(index)
    return tuple(map(tuple, found))


@lru_cache(maxsize=4096)
def subtree(sentence: Tagged, index: int) -> tuple[int, int]:
    """First word and word after the last of all that hangs on a word, itself included."""
    start, end = index, index + 1
    below = children(sentence)
    stack, seen = [index], {index}
    while stack:
        for child in below[stack.pop()]:
            if child not in seen:
                seen.add(child)
                stack.append(child)
                start, end = min(start, child), max(end, child + 1)
    return start, end


class Draft:
    """The words as they stand now, a label each, and in `origin` the index of the original word that stands there unchanged, or -1."""

    def __init__(self, tagged: Tagged) -> None:
        self.tagged = tagged
        self.words = list(tagged.words)
        self.labels = [FINE] * len(self.words)
        self.origin = list(range(len(self.words)))
        self.spaces = list(tagged.spaces)
        self.generators: list[str] = []

    def position(self, index: int) -> int:
        """Where an original word stands now; -1 when it was touched."""
        try:
            return self.origin.index(index)
        except ValueError:
            return -1

    def free(self, start: int, end: int, margin: int = 1) -> bool:
        """Do the original words start..end and `margin` neighbours on each side stand together, undamaged?"""
        start, end = max(0, start - margin), min(len(self.tagged.words), end + margin)
        first = self.position(start)
        return (first >= 0 and self.origin[first:first + end - start] == list(range(start, end))
                and not any(self.labels[first:first + end - start]))

    def replace(self, start: int, end: int, words: list[str], label: int = WRONG, article: bool = True) -> Draft:
        """Set other words for the original ones start..end: at least one."""
        first = self.position(start)
        if start == 0 and words[0][:1].islower():
            words = [words[0][:1].upper() + words[0][1:], *words[1:]]
        last = self.spaces[first + end - start - 1]
        self._splice(first, first + end - start, words, [label] * len(words), [True] * (len(words) - 1) + [last])
        if article:
            self._article(first)
        return self

    def drop(self, start: int, end: int, article: bool = True) -> Draft:
        """Lose the original words start..end; the next word that remains is marked, or the last one where none follows."""
        first = self.position(start)
        self._splice(first, first + end - start, [], [], [])
        if first == 0 and self.words and self.words[0][:1].islower():
            self.words[0] = self.words[0][:1].upper() + self.words[0][1:]
        self.mark(first)
        if article:
            self._article(first)
        return self

    def insert(self, before: int, words: list[str], label: int = EXTRA) -> Draft:
        """Set further words before an original one."""
        first = self.position(before)
        self._splice(first, first, words, [label] * len(words), [True] * len(words))
        if first:
            self.spaces[first - 1] = True
        return self

    def edit(self, edits: Iterable[Edit], source: random.Random) -> Draft | None:
        """Carry out one of the edits whose words and neighbours are free, chosen at random; None where none is."""
        places = [edit for edit in edits if self.free(edit[0], max(edit[1], edit[0] + 1))]
        if not places:
            return None
        start, end, words, label = source.choice(places)
        if label == EXTRA:
            return self.insert(start, words)
        return self.replace(start, end, words, label) if words else self.drop(start, end)

    def mark(self, place: int, label: int = MISSING) -> None:
        """Label the word that stands at `place` now (the last one where the place lies behind the end)."""
        if self.words:
            self.labels[min(place, len(self.words) - 1)] = label

    def _splice(self, first: int, last: int, words: list[str], labels: list[int], spaces: list[bool]) -> None:
        self.words[first:last] = words
        self.labels[first:last] = labels
        self.origin[first:last] = [-1] * len(words)
        self.spaces[first:last] = spaces

    def _article(self, place: int) -> None:
        """Keep "a" or "an" right before a changed word."""
        if 0 < place < len(self.words) and self.words[place - 1].lower() in ("a", "an") and self.words[place][:1].isalnum():
            right = "an" if takes_an(self.words[place]) else "a"
            before = self.words[place - 1]
            self.words[place - 1] = right.capitalize() if before[0] == "A" else right
