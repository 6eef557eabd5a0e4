"""Broken coordination: a conjunct lost, half of "both … and" lost or wrong, "and" where nothing is joined."""

from __future__ import annotations

import random
from collections.abc import Iterator

from training.garble.counts import Counts, counts
from training.garble.draft import Draft, children, subtree
from training.garble.losses import prose
from training.garble.tagged import Tagged

_FINITE = ("VBZ", "VBD", "MD", "VBP")
_WRONG_HALF = {"between": ("and", ("to", "with", "or")), "both": ("and", ("or", "but", "nor")), "neither": ("nor", ("and", "but")),
               "either": ("or", ("and", "nor")), "only": ("but", ("or", "because"))}


def _conjuncts(sentence: Tagged, joint: int) -> tuple[int, int]:
    """The heads of the words that "and" joins, or (-1, -1)."""
    first = sentence.heads[joint]
    second = next((child for child in children(sentence)[first] if sentence.relations[child] == "conj" and child > joint), -1) if first >= 0 else -1
    return (first, second) if second >= 0 and first < joint else (-1, -1)


def last_lost(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """The last conjunct, where a full stop or the verb of the list follows, or where "between" and "both" ask for it."""
    for joint, word in enumerate(sentence.words):
        first, second = _conjuncts(sentence, joint) if word.lower() in ("and", "or") and sentence.relations[joint] == "cc" else (-1, -1)
        if second < 0 or not sentence.tags[first].startswith("NN") or not sentence.tags[second].startswith("NN"):
            continue
        start, end = subtree(sentence, second)
        if start != joint + 1 or end >= len(sentence.words) or end - start > 5:
            continue
        top = sentence.heads[first]
        pair = top >= 0 and sentence.words[top].lower() == "between" or any(sentence.words[i].lower() == "both" for i in children(sentence)[first])
        verb = sentence.tags[end] in _FINITE and sentence.relations[first] in ("nsubj", "nsubjpass")
        if sentence.words[end] in (".", ";") or verb or pair and sentence.tags[end] in (*_FINITE, "IN", ",", "TO", "WDT"):
            yield start, end


def first_lost(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """The first conjunct, after a preposition or an article."""
    for joint in range(2, len(sentence.words) - 1):
        first, second = _conjuncts(sentence, joint) if sentence.words[joint].lower() in ("and", "or") else (-1, -1)
        if second < 0 or first != joint - 1 or not sentence.tags[first].startswith("NN") or not sentence.tags[second].startswith("NN"):
            continue
        before = sentence.words[first - 1].lower()
        if before in ("of", "for", "with", "between", "from", "against", "the", "a", "its", "their", "his", "into", "at") and (
                sentence.relations[first] in ("pobj", "dobj", "nsubj", "nsubjpass")):
            yield first, joint


def halves(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int, str]]:
    """The word that pairs with "both", "between", "neither", "either", "not only", and what to set for it ("" for nothing)."""
    for joint in range(3, len(sentence.words) - 1):
        for opener, (closer, wrong) in _WRONG_HALF.items():
            if sentence.words[joint].lower() != closer:
                continue
            first, second = _conjuncts(sentence, joint)
            if second < 0:
                continue
            opened = next((i for i in range(joint - 2, max(-1, joint - 9), -1) if sentence.words[i].lower() == opener), -1)
            if opened < 0 or any(sentence.words[i] in (",", ";", "and", "or", "nor") for i in range(opened, joint) if opener != "only"):
                continue
            if opener == "between":
                ok = sentence.heads[first] == opened and sentence.tags[first] in ("NNP", "NN", "NNS", "PRP") and sentence.tags[second] != "CD"
                wrong = ("with",) if sentence.tags[first] != "NNP" else ("to", "with")
            elif opener == "only":
                ok = opened > 0 and sentence.words[opened - 1].lower() == "not" and sentence.words[joint + 1].lower() == "also"
            else:
                ok = sentence.relations[opened] in ("preconj", "cc") and sentence.heads[opened] == first
            if ok:
                for word in wrong:
                    yield joint, joint + 1, word
                if opener in ("between", "both") and sentence.tags[joint + 1] in ("DT", "PRP$", "NNS", "PRP"):
                    yield joint, joint + 1, ""


def stray(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, str]]:
    """Where "and" joins nothing: between article or preposition and noun, verb and object."""
    for index in range(1, len(sentence.words) - 1):
        before, after = sentence.words[index - 1].lower(), sentence.tags[index]
        if not sentence.words[index].isalpha() or not before.isalpha():
            continue
        if before in ("the", "a", "an", "its", "their", "of", "into", "from", "with", "for") and after in ("NN", "NNS", "DT", "PRP$", "JJ"):
            yield index, "and"
        elif sentence.tags[index - 1] in ("VBD", "VBZ") and after == "DT" and sentence.heads[index] > index and (
                sentence.relations[sentence.heads[index]] == "dobj" and sentence.heads[sentence.heads[index]] == index - 1):
            if seen.transitive(sentence.lemmas[index - 1]) > 0.7:
                yield index, "and"


def coordination(draft: Draft, source: random.Random) -> Draft | None:
    """Break a coordination."""
    sentence, seen = draft.tagged, counts()
    if not prose(sentence):
        return None
    for kind in source.sample((last_lost, first_lost, halves), 3):
        places = [place for place in kind(sentence, seen) if draft.free(place[0], place[1])]
        if places:
            start, end, *words = source.choice(places)
            return draft.replace(start, end, words) if words and words[0] else draft.drop(start, end)
    places = [place for place in stray(sentence, seen) if draft.free(place[0], place[0] + 1)]
    if not places or source.random() < 0.9:
        return None
    index, word = source.choice(places)
    return draft.insert(index, [word])
