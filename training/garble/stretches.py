"""Stretches doubled, displaced or cut out, and sentences broken off or run into another one."""

from __future__ import annotations

import random
from functools import lru_cache

from training.garble.counts import Counts, counts
from training.garble.draft import Draft
from training.garble.losses import prose
from training.garble.tagged import Tagged, read_all
from training.labels import FINE, MISSING

RARE = 0.003
"""Two tags that follow each other less often than this do not join."""

_HANGING = {"DT", "PRP$", "TO", "MD"}
_HANGING_WORDS = {"of", "from", "with", "into", "between", "because", "although", "and", "than", "whose", "as", "or", "during", "among"}


def _joins(sentence: Tagged, left: int, right: int, seen: Counts, other: Tagged | None = None) -> bool:
    """Could the word at `left` be followed by the one at `right` (of another sentence, where one is given)?"""
    other = other or sentence
    return (seen.tags_join(sentence.tags[left], other.tags[right]) > RARE or seen.seen(sentence.words[left], other.words[right])
            or not (sentence.words[left][0].isalnum() and other.words[right][0].isalpha()))


def hanging(sentence: Tagged, index: int) -> bool:
    """Must something follow this word?"""
    word, tag = sentence.words[index].lower(), sentence.tags[index]
    return (tag in _HANGING and word not in ("this", "that", "these", "those", "all", "both", "some", "any", "each", "another", "no", "such", "his", "her")
            and word.isalpha() or word in _HANGING_WORDS and tag in ("IN", "CC", "WP$"))


def doubled(draft: Draft, source: random.Random) -> Draft | None:
    """A stretch of one to five words twice."""
    sentence = draft.tagged
    for _ in range(8):
        size = source.choice((1, 1, 2, 2, 3, 4, 5))
        start = source.randrange(0, max(1, len(sentence.words) - size - 1))
        end = start + size
        words = sentence.words[start:end]
        if not draft.free(start, end) or not all(word.isalpha() for word in words) or end >= len(sentence.words):
            continue
        if size == 1 and (words[0].lower() in ("had", "that", "very", "her", "is", "in", "on", "so") or sentence.tags[start] in ("UH", "NNP", "RB", "JJ", "RP")):
            continue
        return draft.insert(end, [word.lower() if start == 0 and number == 0 and sentence.tags[0][:3] != "NNP" else word
                                  for number, word in enumerate(words)])
    return None


def displaced(draft: Draft, source: random.Random) -> Draft | None:
    """A stretch that ends on a word to which more belongs, set down where it joins on neither side."""
    sentence, seen = draft.tagged, counts()
    for _ in range(40):
        size = source.choice((1, 2, 2, 3, 3, 4))
        if len(sentence.words) < size + 8:
            return None
        start = source.randrange(1, len(sentence.words) - size - 1)
        end, to = start + size, source.randrange(2, len(sentence.words) - 1)
        if start - 3 < to < end + 3 or not all(word.isalpha() for word in sentence.words[start:end]):
            continue
        if not draft.free(start, end) or not draft.free(to, to + 1) or _joins(sentence, start - 1, end, seen):
            continue
        if _joins(sentence, end - 1, to, seen) or seen.seen(sentence.words[to - 1], sentence.words[start]):
            continue
        words = list(sentence.words[start:end])
        draft.insert(to, words)
        return draft.drop(start, end, article=False)
    return None


def cut(draft: Draft, source: random.Random) -> Draft | None:
    """Two to six words lost from the middle, where what is left does not join."""
    sentence, seen = draft.tagged, counts()
    for _ in range(30):
        size = source.choice((2, 2, 3, 3, 4, 5, 6))
        if len(sentence.words) < size + 6:
            continue
        start = source.randrange(1, len(sentence.words) - size - 1)
        end = start + size
        if draft.free(start, end) and not _joins(sentence, start - 1, end, seen) and all(word[0].isalnum() for word in sentence.words[start:end]):
            return draft.drop(start, end, article=False)
    return None


def truncated(draft: Draft, source: random.Random) -> Draft | None:
    """Broken off after a word to which more belongs, with or without a full stop."""
    sentence = draft.tagged
    if draft.generators and max((place for place, label in enumerate(draft.labels) if label), default=0) > len(draft.words) // 2:
        return None
    places = [index for index in range(max(4, len(sentence.words) // 2), len(sentence.words) - 3) if hanging(sentence, index)
              and draft.position(index) >= 0 and not any(draft.labels[draft.position(index):])]
    if not places:
        return None
    last = draft.position(source.choice(places))
    for line in (draft.words, draft.labels, draft.origin, draft.spaces):
        del line[last + 1:]
    if source.random() < 0.5:
        draft._splice(last + 1, last + 1, ["."], [FINE], [True])
        draft.spaces[last] = False
    draft.mark(len(draft.words))
    return draft


@lru_cache(maxsize=1)
def _others() -> list[Tagged]:
    found = [sentence for sentence in read_all()[::7] if prose(sentence)]
    return found


def crossed(draft: Draft, source: random.Random) -> Draft | None:
    """The beginning of a sentence that runs into the end of another one."""
    sentence, seen = draft.tagged, counts()
    others = _others()
    if draft.generators or not others:
        return None
    for _ in range(20):
        other = source.choice(others)
        if len(sentence.words) < 10 or len(other.words) < 10:
            continue
        first, second = source.randrange(4, len(sentence.words) - 4), source.randrange(4, len(other.words) - 3)
        if not _joins(sentence, first - 1, second, seen, other):
            tail = list(other.words[second:])
            draft._splice(first, len(draft.words), tail, [MISSING] + [FINE] * (len(tail) - 1), list(other.spaces[second:]))
            return draft
    return None


KINDS = {doubled: 1.5, displaced: 1.5, cut: 3.0, truncated: 1.0, crossed: 1.0}


def stretches(draft: Draft, source: random.Random) -> Draft | None:
    """Damage a stretch."""
    if not prose(draft.tagged):
        return None
    kinds: list = sorted(KINDS, key=lambda kind: source.random() ** (1 / KINDS[kind]), reverse=True)
    return next((done for kind in kinds if (done := kind(draft, source)) is not None), None)


