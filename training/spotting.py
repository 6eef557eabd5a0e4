"""How well garble is spotted: flags on clean stories, and hits on damaged ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from spacy.language import Language

from training.corpora.wikinews import Story
from training.cut import Cut, cut
from training.labels import FINE
from training.labelled import Damage
from training.pieces import WordPieces
from training.predict import Run, read, softmax


def suspicion(scores: np.ndarray) -> np.ndarray:
    """How likely each word is not fine, from the garble head's scores [words, 4] -> [words]."""
    return 1 - softmax(scores)[:, FINE]


FOREIGN = 0.2
"""Share of letters of other scripts from which a sentence is taken for another language, as in `server/src/encode/script.ts`."""


def foreign(words: Sequence[str]) -> bool:
    """Is a good part of the sentence written in another script?"""
    letters = [character for word in words for character in word if character.isalpha()]
    return sum(not unicodedata.name(letter, "").startswith("LATIN") for letter in letters) >= FOREIGN * max(1, len(letters))


@dataclass(frozen=True)
class Judged:
    """A sentence and the suspicion [words] against each of its words."""

    sentence: Cut
    suspicion: np.ndarray


def judge(run: Run, pieces: WordPieces, nlp: Language, paragraphs: Sequence[str]) -> list[Judged]:
    """Read paragraphs as the runtime would, sentence by sentence; those of other scripts are not suspected."""
    sentences = [sentence for sentence in cut(nlp, paragraphs, join_hyphens=True) if sentence.words]
    readings = read(run, pieces, [sentence.words for sentence in sentences], ["garble"])
    return [Judged(sentence, suspicion(reading["garble"]) * (not foreign(sentence.words))) for sentence, reading in zip(sentences, readings)]


def excused(judged: Sequence[Judged], slips: dict[int, list[tuple[int, int]]]) -> list[Judged]:
    """The same without suspicion of words that touch a real mistake or stand beside it: `slips` gives places by paragraph."""
    found = []
    for each in judged:
        places = slips.get(each.sentence.paragraph, [])
        touched = [any(begin < end and start < stop for start, end in places) for begin, stop in each.sentence.places]
        near = [any(touched[max(0, index - 1):index + 2]) for index in range(len(touched))]
        found.append(Judged(each.sentence, np.where(near, 0.0, each.suspicion)) if any(near) else each)
    return found


def flags(judged: Sequence[Judged], threshold: float) -> list[tuple[Judged, int, int]]:
    """Stretches of words at or above the threshold: neighbours are one flag. First word, word after the last."""
    found = []
    for each in judged:
        start = None
        for index, high in enumerate([*(each.suspicion >= threshold), False]):
            if high and start is None:
                start = index
            elif not high and start is not None:
                found.append((each, start, index))
                start = None
    return found


def threshold_at(judged: Sequence[Judged], per_thousand: float) -> float:
    """The lowest threshold at which clean text raises at most this many flags per thousand words."""
    words = sum(len(each.sentence.words) for each in judged)
    candidates = sorted({float(value) for each in judged for value in each.suspicion if value >= 0.05}, reverse=True)
    low, high = 0, len(candidates)
    while low < high:  # flags grow as the threshold falls, but for neighbours that merge
        middle = (low + high) // 2
        if len(flags(judged, candidates[middle])) * 1000 / words <= per_thousand:
            low = middle + 1
        else:
            high = middle
    return candidates[low - 1] if low else 1.0


def damaged_paragraphs(story: Story, damages: Sequence[Damage]) -> list[tuple[str, int, int]]:
    """Each damage alone in its paragraph: the text, and where in it the new words begin and end."""
    found = []
    for each in damages:
        text = story.paragraphs[each.paragraph]
        found.append((text[:each.start] + each.text + text[each.end:], each.start, each.start + len(each.text)))
    return found


def strongest(judged: Sequence[Judged], start: int, end: int) -> float:
    """The highest suspicion on the words of a damage or on the word before or after it."""
    best = 0.0
    for each in judged:
        places = each.sentence.places
        touched = [index for index, (begin, stop) in enumerate(places) if begin < max(end, start + 1) and stop > start]
        if not touched:  # a loss between two words, or at the sentence's end
            after = [index for index, (begin, _) in enumerate(places) if begin >= start]
            if not after or places[0][0] > start or (places[after[0]][0] > end + 2):
                if not (places and places[-1][1] <= start and start - places[-1][1] <= 1):
                    continue
                touched = [len(places) - 1]
            else:
                touched = [after[0]]
        first, last = max(0, touched[0] - 1), min(len(places), touched[-1] + 2)
        best = max(best, float(each.suspicion[first:last].max()))
    return best
