"""Wrong forms of words: agreement, verb forms after auxiliaries, number after determiners, adjectives for adverbs, case."""

from __future__ import annotations

import random
from collections.abc import Iterator

from training.garble import wrongforms
from training.garble.counts import counts
from training.garble.draft import Draft
from training.garble.losses import prose

FINDERS = {
    wrongforms.agreement: 3.0, wrongforms.after_modal: 2.0, wrongforms.after_auxiliary: 2.0, wrongforms.number: 2.5, wrongforms.adverbs: 1.5,
    wrongforms.parts: 2.0, wrongforms.pronouns: 1.5, wrongforms.gerunds: 1.0,
}


def forms(draft: Draft, source: random.Random) -> Draft | None:
    """Set a wrong form of one word, or a needless "more" before a comparative."""
    sentence = draft.tagged
    if not prose(sentence):
        return None
    finders: list = sorted(FINDERS, key=lambda finder: source.random() ** (1 / FINDERS[finder]), reverse=True)
    for finder in finders:
        places = [(index, words) for index, words in _listed(finder(sentence, counts())) if words and draft.free(index, index + 1)]
        if places:
            index, words = source.choice(places)
            word = source.choice(words)
            return draft.replace(index, index + 1, [_cased(word, sentence.words[index])], article=finder is not wrongforms.number)
    doubled = [(index, "more" if tag == "JJR" else "most") for index, tag in enumerate(sentence.tags)
               if tag in ("JJR", "JJS") and index and sentence.words[index].lower().endswith(("er", "est")) and len(sentence.words[index]) > 4
               and sentence.words[index].islower() and sentence.words[index - 1].islower() and draft.free(index, index + 1)]
    if not doubled:
        return None
    index, word = source.choice(doubled)
    return draft.insert(index, [word])


def _listed(found: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    for index, words in found:
        yield index, sorted(set(words))


def _cased(word: str, like: str) -> str:
    return word.capitalize() if like[:1].isupper() and word.islower() else word
