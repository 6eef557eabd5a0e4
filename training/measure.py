"""Entity-level precision, recall and F1, as conlleval counts: a name is right when its first word, last word and type are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from training.labels import TYPES, Span


@dataclass(frozen=True)
class Score:
    """Shares from 0 to 1."""

    precision: float
    recall: float
    f1: float


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
        precision = right[kind] / given[kind] if given[kind] else 0.0
        recall = right[kind] / wanted[kind] if wanted[kind] else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        result[kind] = Score(precision, recall, f1)
    return result
