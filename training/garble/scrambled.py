"""Any word lost, doubled, moved, put in or set for another, with no eye to what is likely: blunt noise beside the generators that know grammar.

Such noise, dense, is what detectors and correctors of errors are pre-trained on (Grundkiewicz et al. 2019, "Neural Grammatical Error
Correction Systems with Unsupervised Pre-training on Synthetic Data"); nearly every damage is a mistake because nearly every random change is.
A change whose three words stand side by side anywhere in the corpora is not made.
"""

from __future__ import annotations

import random
from functools import lru_cache
from itertools import accumulate

from training.garble.counts import Counts, counts
from training.garble.draft import Draft
from training.garble.spun import vectors
from training.garble.tagged import Tagged
from training.labels import EXTRA, WRONG

_FUNCTION = ("IN", "DT", "TO", "MD", "PRP", "PRP$", "CC", "WDT", "WP", "WRB", "RP", "EX")
_CONTENT = ("NN", "NNS", "JJ", "VB", "VBD", "VBZ", "VBP", "VBG", "VBN", "RB")
_AUXILIARIES = set("be is are was were been being am have has had having do does did".split())
_VERBS = ("VB", "VBD", "VBZ", "VBP", "VBG", "VBN")
_REFLEXIVES = "himself herself itself themselves ourselves".split()
_PRONOUNS = "he him his she her it its they them their we us our who whom whose which that what".split() + _REFLEXIVES
_LOSABLE = ("IN", "TO", "MD", "PRP", "PRP$", "CC", "WDT", "WP", "WRB", "RP", "NN", "NNS", "VB", "VBD", "VBZ", "VBP", "VBG", "VBN", "POS")
"""Tags whose loss leaves a hole; determiners where a singular noun follows."""


class Lists:
    """Words by tag, to draw from by the square root of their counts."""

    def __init__(self, seen: Counts) -> None:
        self._words: dict[str, tuple[list[str], list[float]]] = {}
        by_tag: dict[str, list[tuple[str, float]]] = {}
        for word, tags in sorted(seen.tags.items()):
            if not word.isascii() or not word.replace("'", "").isalpha():
                continue
            tag, count = tags.most_common(1)[0]
            if tag in _FUNCTION or word in _AUXILIARIES:
                if count >= 20:
                    by_tag.setdefault("function", []).append((word, count ** 0.5))
            elif tag in _CONTENT and count >= 3 and len(word) > 2 and count >= 0.6 * tags.total():
                by_tag.setdefault(tag, []).append((word, count ** 0.5))
                by_tag.setdefault("content", []).append((word, count ** 0.5))
        for tag, pairs in by_tag.items():
            self._words[tag] = [word for word, _ in pairs], list(accumulate(weight for _, weight in pairs))

    def draw(self, tag: str, source: random.Random) -> str:
        """A word of this tag ("function" and "content" are all of theirs)."""
        words, totals = self._words[tag]
        return source.choices(words, cum_weights=totals)[0]


@lru_cache(maxsize=1)
def lists() -> Lists:
    """The words, gathered once a process."""
    return Lists(counts())


def _at(draft: Draft, place: int) -> str:
    words = draft.tagged.words
    return words[place] if 0 <= place < len(words) else "<s>" if place < 0 else "</s>"


def _other(draft: Draft, index: int, source: random.Random) -> str | None:
    """What may be set for a word: another form, a word of its kind, a neighbour by meaning, or any word."""
    sentence, seen, roll = draft.tagged, counts(), source.random()
    word, tag, lemma = sentence.words[index].lower(), sentence.tags[index], sentence.lemmas[index].lower()
    if tag in ("PRP", "PRP$", "WP", "WDT", "WP$") and roll < 0.6:
        return source.choice(_PRONOUNS)
    if tag in _FUNCTION or word in _AUXILIARIES:
        return source.choice(sorted(_AUXILIARIES)) if word in _AUXILIARIES and roll < 0.6 else lists().draw("function", source)
    if tag in _VERBS and roll < 0.5:
        return source.choice(sorted(seen.inflected(lemma)))
    if tag in ("NN", "NNS", "JJ", "RB") and roll < 0.25:
        made = [seen.form[lemma, other] for other in ("NN", "NNS", "JJR", "JJS", "JJ", "RB", "VB", "VBG", "VBN") if other != tag and (lemma, other) in seen.form]
        made += [form for form in (word + "ly", word.removesuffix("ly"), word + "ed", word.removesuffix("s")) if seen.words[form] >= 5]
        return source.choice(made) if made else None
    if tag not in _CONTENT:
        return None
    if roll < 0.65:
        near = vectors().near(word, tag)
        return source.choice(near) if near else None
    return lists().draw(tag if roll < 0.9 else "content", source)


def _replaced(draft: Draft, source: random.Random, index: int) -> Draft | None:
    word = draft.tagged.words[index]
    if index and not word.islower() or draft.tagged.tags[index].startswith("NNP"):
        return None
    other = _other(draft, index, source)
    if not other or other == word.lower() or counts().seen(_at(draft, index - 1), other, _at(draft, index + 1)):
        return None
    return draft.replace(index, index + 1, [other], WRONG, article=source.random() < 0.8)


def _lost(draft: Draft, source: random.Random, index: int) -> Draft | None:
    sentence = draft.tagged
    tag, after = sentence.tags[index], sentence.tags[index + 1] if index + 1 < len(sentence.tags) else "."
    hole = tag in _LOSABLE or tag == "DT" and after in ("NN", "JJ")
    if not hole or sentence.relations[index] in ("compound", "conj", "cc", "advmod", "npadvmod") or sentence.words[index].lower() == "that":
        return None
    if tag[:2] == "NN" and after[:2] in ("NN", "HY") or index + 1 == len(sentence.words):
        return None
    if counts().seen(_at(draft, index - 1), _at(draft, index + 1), _at(draft, index + 2)) and counts().seen(
            _at(draft, index - 2), _at(draft, index - 1), _at(draft, index + 1)):
        return None
    return draft.drop(index, index + 1, article=source.random() < 0.8)


def _added(draft: Draft, source: random.Random, index: int) -> Draft | None:
    roll = source.random()
    if roll < 0.75:
        word = lists().draw("function", source)
    elif roll < 0.9:
        word = draft.tagged.words[max(0, min(len(draft.tagged.words) - 1, index + source.choice([-4, -3, -2, 1, 2, 3])))].lower()
    else:
        word = lists().draw("content", source)
    before, after = _at(draft, index - 1), _at(draft, index)
    if not word.isalpha() or index == 0 or counts().seen(before, word, after) or counts().seen(before, word) and counts().seen(word, after) and source.random() < 0.7:
        return None
    if not after[:1].isalnum() or before in "\"“'‘(":
        return None
    return draft.insert(index, [word], EXTRA)


def _swapped(draft: Draft, source: random.Random, index: int) -> Draft | None:
    sentence = draft.tagged
    span = source.choice([2, 2, 3])
    end = index + span
    if index == 0 or end >= len(sentence.words) or not draft.free(index, end) or not all(word.isalpha() for word in sentence.words[index:end]):
        return None
    tags = {tag[:2] for tag in sentence.tags[index:end]}
    if len(tags) < 2 or tags <= {"JJ", "NN", "VB"} or "RB" in tags or sentence.tags[index].startswith("NNP") and sentence.tags[end - 1].startswith("NNP"):
        return None
    moved = list(sentence.words[index + 1:end]) + [sentence.words[index]] if source.random() < 0.5 else [sentence.words[end - 1], *sentence.words[index:end - 1]]
    if counts().seen(_at(draft, index - 1), *moved[:2]) or counts().seen(*moved[-2:], _at(draft, end)):
        return None
    return draft.replace(index, end, moved, WRONG, article=False)


_KINDS = ((_replaced, 5.0), (_lost, 2.5), (_added, 2.5), (_swapped, 1.0))
_TRIES = 12


def scrambled(draft: Draft, source: random.Random) -> Draft | None:
    """Change a word at random."""
    sentence: Tagged = draft.tagged
    if len(sentence.words) < 5 or sentence.title:
        return None
    for _ in range(_TRIES):
        kind = source.choices([kind for kind, _ in _KINDS], [weight for _, weight in _KINDS])[0]
        index = source.randrange(len(sentence.words))
        if draft.free(index, index + 1) and (changed := kind(draft, source, index)):
            return changed
    return None
