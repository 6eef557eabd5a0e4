"""Prepositions and particles replaced by ones that their governor never takes and their object never follows."""

from __future__ import annotations

import random
from collections.abc import Iterator

from training.garble.counts import Counts, counts
from training.garble.draft import Draft, children
from training.garble.losses import prose
from training.garble.tagged import Tagged

_PREPOSITIONS = {"of": 3, "to": 3, "from": 3, "for": 3, "with": 3, "in": 3, "on": 2, "at": 2, "by": 2, "into": 0.5, "about": 0.7, "over": 0.5,
                 "against": 0.3, "between": 0.2}
"""How gladly each is set for another."""
_ALIKE = [{"in", "at", "on", "into", "over"}, {"to", "toward", "towards", "into", "for"}, {"from", "of", "by"}, {"about", "on", "over", "of"},
          {"with", "against"}, {"for", "of"}, {"by", "with"}, {"of", "in"}]
_PARTICLES = ("up", "out", "off", "down", "in", "over", "away", "back", "on")
_TIGHT = {"rest", "result", "lack", "kind", "sort", "series", "variety", "member", "part", "number", "series", "wave", "eve", "capital", "majority"}


def alike(one: str, other: str) -> bool:
    """Do two prepositions often stand for each other?"""
    return any(one in group and other in group for group in _ALIKE)


def _prepositions(sentence: Tagged, seen: Counts, source: random.Random) -> Iterator[tuple[int, str]]:
    for index in range(1, len(sentence.words) - 2):
        word, governor = sentence.words[index].lower(), sentence.heads[index]
        if sentence.relations[index] != "prep" or word not in _PREPOSITIONS or governor != index - 1 or sentence.tags[governor].startswith("NNP"):
            continue
        lemma, total = sentence.lemmas[governor], seen.governors[sentence.lemmas[governor]]
        share = seen.governed[lemma, word] / total if total else 0
        if total < 10 or share < 0.45 or sentence.words[governor].lower() in ("be", "is", "was", "were", "are"):
            continue
        noun = next((child for child in children(sentence)[index] if sentence.relations[child] in ("pobj", "pcomp")), -1)
        if noun < 0 or sentence.tags[noun] == "CD":
            continue
        strict = share >= 0.8 and total >= 25 or lemma in _TIGHT
        for other in sorted(_PREPOSITIONS, key=lambda one: source.random() ** (1 / _PREPOSITIONS[one]), reverse=True):
            if other == word or alike(word, other) and not (strict and word == "of" and other in ("from", "by")):
                continue
            if seen.governed[lemma, other] or seen.seen(sentence.words[governor], other):
                continue
            thing = sentence.lemmas[noun].lower()
            fits = seen.prepositional[other, thing] > 0 or seen.seen(other, sentence.words[index + 1]) and sentence.tags[index + 1] not in ("DT", "PRP$")
            known = seen.prepositional["", thing] >= 4
            if not fits and known or strict and other in ("of", "to", "at", "into", "about", "between") and sentence.tags[noun] != "NNP":
                yield index, other
                break


def _particles(sentence: Tagged, seen: Counts, source: random.Random) -> Iterator[tuple[int, str]]:
    for index in range(1, len(sentence.words) - 1):
        verb = sentence.heads[index]
        if sentence.relations[index] != "prt" or verb != index - 1:
            continue
        for other in source.sample(_PARTICLES, len(_PARTICLES)):
            if other != sentence.words[index].lower() and not seen.governed[sentence.lemmas[verb], other] and not any(
                    seen.seen(form, other) for form in seen.inflected(sentence.lemmas[verb])):
                yield index, other
                break


def swapped(draft: Draft, source: random.Random) -> Draft | None:
    """Set another preposition or particle."""
    sentence, seen = draft.tagged, counts()
    if not prose(sentence):
        return None
    places = [(index, word) for finder in (_prepositions, _particles) for index, word in finder(sentence, seen, source)
              if draft.free(index, index + 1)]
    if not places:
        return None
    index, word = source.choice(places)
    return draft.replace(index, index + 1, [word])
