"""Entity-level precision, recall and F1, as conlleval counts: a name is right when its first word, last word and type are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from training.corpora import MASKED, Sentence
from training.labels import TYPES, Span, bio_to_spans
from training.syntax import RELATIONS

MAIN = [RELATIONS.index(base) if (base := relation.split(":")[0]) in RELATIONS else index for index, relation in enumerate(RELATIONS)]
"""For each relation the one without its sub-type."""


@dataclass(frozen=True)
class Score:
    """Shares from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.precision + self.recall else 0.0

    @staticmethod
    def of(right_given: int, given: int, right_wanted: int, wanted: int) -> Score:
        """From counts; what is given and what is wanted may be counted as right by different rules (overlap)."""
        return Score(right_given / given if given else 0.0, right_wanted / wanted if wanted else 0.0)


def score(gold: Sequence[Sequence[Span]], found: Sequence[Sequence[Span]]) -> dict[str, Score]:
    """Score per type and over all (micro average, key "all"); two lists of spans a sentence."""
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for gold_spans, found_spans in zip(gold, found, strict=True):
        for kind in TYPES:
            wants = {span for span in gold_spans if span[2] == kind}
            gives = {span for span in found_spans if span[2] == kind}
            right[kind] += len(wants & gives)
            wanted[kind] += len(wants)
            given[kind] += len(gives)
    for counter in (right, wanted, given):
        counter["all"] = sum(counter[kind] for kind in TYPES)
    result = {}
    for kind in [*TYPES, "all"]:
        result[kind] = Score.of(right[kind], given[kind], right[kind], wanted[kind])
    return result


def spans_of(sentence: Sentence) -> list[Span]:
    """A sentence's names, masked words being none."""
    return bio_to_spans(["O" if label == MASKED else label for label in sentence.labels])


def score_names(sentences: Sequence[Sentence], found: Sequence[Sequence[Span]]) -> dict[str, Score]:
    """Score names against labelled sentences. One on masked words is neither right nor wrong (only GUM's derived labels have such)."""
    given = [[span for span in spans if MASKED not in sentence.labels[span[0]:span[1]]] for sentence, spans in zip(sentences, found)]
    return score([spans_of(sentence) for sentence in sentences], given)


def attachment(gold: Sequence[dict[str, list[int]]], found: Sequence[dict[str, np.ndarray]]) -> dict[str, float]:
    """Shares of words, punctuation included, as the CoNLL 2018 shared task counts on gold words: right tag ("upos"), right
    kept features ("features"), right head ("uas"), right head and relation without its sub-type ("las")."""
    right: Counter[str] = Counter()
    words = 0
    for labels, reading in zip(gold, found, strict=True):
        arcs = np.asarray(labels["arcs"])
        main = np.asarray([MAIN[index] for index in labels["relations"]])
        given = np.asarray([MAIN[index] for index in reading["relations"].argmax(1)])
        heads = reading["arcs"] == arcs
        words += len(arcs)
        right["upos"] += int((reading["tags"].argmax(1) == np.asarray(labels["tags"])).sum())
        right["features"] += int((reading["features"].argmax(1) == np.asarray(labels["features"])).sum())
        right["uas"] += int(heads.sum())
        right["las"] += int((heads & (main == given)).sum())
    return {kind: right[kind] / words for kind in ("upos", "features", "uas", "las")}
