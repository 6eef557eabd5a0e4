"""Synonyms as an article spinner sets them: word by word, whatever the sense, inside expressions that stand fixed.

A place is a pair of neighbours that books have together far oftener than chance ("prime minister", "carry out"); one of the two is set to
a word of another of its WordNet senses, or to a neighbour by md's vectors, that is never seen beside the other.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from spacy.vocab import Vocab

from training.garble.counts import GOOGLE_LEAST, Counts, counts
from training.garble.draft import Draft
from training.garble.tagged import Tagged
from training.garble.wordnet import wordnet
from training.paths import CACHE, teacher_folder

LISTED, WITH_ADJECTIVE, UNLISTED, PREPOSITION = 12.0, 120.0, 2500.0, 25.0
"""How many times oftener than by chance a pair must stand together to count as fixed: an expression that WordNet lists, one that
begins with an adjective, one that WordNet does not list, a verb and its preposition."""

_CONTENT = ("NN", "NNS", "JJ", "VB", "VBD", "VBZ", "VBP", "VBG", "VBN", "RB")
_LIGHT = set("be have do get go make say not more most very so also".split())


class Vectors:
    """md's vectors of the corpora's common words, by Penn tag."""

    def __init__(self, seen: Counts) -> None:
        vocab = Vocab().from_disk(teacher_folder(CACHE) / "vocab")
        self.words = [word for word, count in sorted(seen.words.items()) if count >= 8 and word.isalpha() and word in seen.tags and len(word) > 3]
        rows = np.stack([vocab.get_vector(word) for word in self.words])
        self.rows = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
        self.place = {word: index for index, word in enumerate(self.words)}

    @lru_cache(maxsize=20_000)
    def near(self, word: str, tag: str) -> tuple[str, ...]:
        """Up to eight words near a word that mostly bear the same tag, without its namesakes (md lets some words share a vector)."""
        index = self.place.get(word)
        if index is None:
            return ()
        likeness = self.rows @ self.rows[index]
        best = [self.words[i] for i in np.argsort(-likeness)[:40] if 0.45 < likeness[i] < 0.75]
        tags = counts().tags
        return tuple(other for other in best if other[:4] != word[:4] and tags[other][tag] >= 0.7 * tags[other].total())[:8]


@lru_cache(maxsize=1)
def vectors() -> Vectors:
    """The vectors, read once a process."""
    return Vectors(counts())


@lru_cache(maxsize=50_000)
def substitutes(lemma: str, word: str, tag: str) -> tuple[str, ...]:
    """Words to set for this one, in the same form."""
    seen = counts()
    first = set(wordnet().first_synonyms(lemma, tag))
    made = [seen.form[other, tag] if (other, tag) in seen.form else other for other in wordnet().synonyms(lemma, tag)
            if (other, tag) in seen.form or tag in ("JJ", "RB", "NN", "VB", "VBP") and seen.words[other] >= 3]
    near = [other for other in vectors().near(word, tag) if other not in first]
    return tuple(dict.fromkeys(other for other in [*made, *near] if other != word and seen.words[other] >= 3))


def _telling(seen: Counts, sentence: Tagged, left: int, old: str, new: str, least: float) -> bool:
    """Would the new pair be on Google's list `least` times over if the new word were used there as gladly as the old one?"""
    pair = seen.google_pairs.get((sentence.words[left].lower(), sentence.words[left + 1].lower()), 0)
    if seen.google.get(old) and pair * seen.google.get(new, 0) / seen.google[old] < least * GOOGLE_LEAST:
        return False
    right = sentence.words[left + 1].lower()
    return sentence.tags[left + 1] not in ("RP", "IN") or not any(seen.seen(form, right) for form in (new, *seen.inflected(_lemma(seen, new))))


@lru_cache(maxsize=20_000)
def _lemma(seen: Counts, word: str) -> str:
    return next((lemma for lemma in (word, word.removesuffix("ed"), word.removesuffix("d"), word.removesuffix("s"), word.removesuffix("ing"))
                 if (lemma, "VB") in seen.form), word)


def _places(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, str]]:
    for left in range(len(sentence.words) - 1):
        right = left + 1
        pair = sentence.tags[left], sentence.tags[right]
        particle = pair[0][:2] == "VB" and sentence.heads[right] == left and (
            pair[1] == "RP" or pair[1] == "IN" and sentence.words[right].lower() in ("of", "to", "for", "with", "on", "from", "as"))
        if not particle and not ("NN" in pair[1] and (pair[0] in ("JJ", "NN", "VBG") or pair[0] == "NNP")
                                 or pair[0][:2] == "VB" and pair[1] in ("JJ", "NN", "NNS") or pair[0] == "RB" and pair[1] in ("VBN", "JJ")):
            continue
        bound = seen.bound(sentence.words[left], sentence.words[right])
        listed = wordnet().expression(sentence.lemmas[left].lower(), sentence.lemmas[right].lower())
        if bound < ((WITH_ADJECTIVE if pair[0] == "JJ" else LISTED) if listed else PREPOSITION if particle and pair[1] == "IN" else UNLISTED):
            continue
        for index in (left,) if particle else (left, right):
            word, tag = sentence.words[index].lower(), sentence.tags[index].replace("NNP", "NN")
            if tag not in _CONTENT or sentence.lemmas[index].lower() in _LIGHT or not word.isalpha() or len(word) < 3:
                continue
            if sentence.tags[index] == "NNP" and (word, "NN") not in seen.form and word not in ("prime", "foreign", "general"):
                continue
            other = left + right - index
            for new in substitutes(sentence.lemmas[index].lower(), word, "JJ" if word in ("prime", "foreign", "general") else tag):
                before, after = (new, sentence.words[other]) if index == left else (sentence.words[other], new)
                outside = sentence.words[index - 1 if index == left else index + 1] if 0 < index < len(sentence.words) - 1 else "."
                beside = (outside, new) if index == left else (new, outside)
                if not seen.seen(before, after) and _telling(seen, sentence, left, word, new, 3.0 if particle else 1.3) and not (outside.isalpha() and len(outside) > 3 and seen.seen(*beside)
                                                                               and seen.share(outside, "IN") < 0.5):
                    yield index, new


def spun(draft: Draft, source: random.Random) -> Draft | None:
    """Set a synonym of another sense."""
    sentence = draft.tagged
    by_place: dict[int, list[str]] = {}
    for index, word in _places(sentence, counts()):
        if draft.free(index, index + 1):
            by_place.setdefault(index, []).append(word)
    if not by_place:
        return None
    index = source.choice(sorted(by_place))
    word = source.choice(sorted(set(by_place[index])))
    return draft.replace(index, index + 1, [word.capitalize() if sentence.words[index][0].isupper() else word])
