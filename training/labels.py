"""The labels of the names head, and the way between labels and spans."""

from __future__ import annotations

import numpy as np

TYPES = ["person", "organization", "place"]
LABELS = ["O"] + [f"{prefix}-{kind}" for kind in TYPES for prefix in ("B", "I")]
LABEL_ID = {label: index for index, label in enumerate(LABELS)}

SPAN_LABELS = ["O", "B", "I"]
"""The labels of the three quotation heads: sources, cues, contents."""

GARBLE = ["fine", "wrong", "extra", "missing"]
"""The labels of the garble head: the word is as it should be, is the wrong word or form, is one too many, or something is
missing before it."""
FINE, WRONG, EXTRA, MISSING = range(4)

Span = tuple[int, int, str]
"""A name: first word, word after the last, and type."""


def spans_to_bio(length: int, spans: list[Span]) -> list[str]:
    """Write spans that do not overlap as one BIO label a word; of two that overlap the earlier and longer one stays."""
    labels = ["O"] * length
    for start, end, kind in sorted(spans, key=lambda span: (span[0], -span[1])):
        if any(label != "O" for label in labels[start:end]):
            continue
        labels[start] = f"B-{kind}"
        labels[start + 1:end] = [f"I-{kind}"] * (end - start - 1)
    return labels


def bio_to_spans(labels: list[str]) -> list[Span]:
    """Read spans out of BIO (or IO) labels. An I- that continues no span of its type starts one, as conlleval does."""
    spans: list[Span] = []
    start, kind = 0, ""
    for index, label in enumerate([*labels, "O"]):
        continues = label.startswith("I-") and label[2:] == kind
        if kind and not continues:
            spans.append((start, index, kind))
            kind = ""
        if not kind and label != "O":
            start, kind = index, label[2:]
    return spans


def _transitions(labels: list[str]) -> np.ndarray:
    allowed = np.zeros((len(labels), len(labels)), dtype=np.float32)
    for row, before in enumerate(labels):
        for column, after in enumerate(labels):
            if after[:1] == "I" and (before == "O" or before[2:] != after[2:]):
                allowed[row, column] = -np.inf
    return allowed


TRANSITIONS = _transitions(LABELS)
"""[labels, labels]: 0 where the label of the column may follow that of the row, else minus infinity."""
SPAN_TRANSITIONS = _transitions(SPAN_LABELS)


def _best_path(scores: np.ndarray, labels: list[str], transitions: np.ndarray) -> list[int]:
    if len(scores) == 0:
        return []
    start = np.array([-np.inf if label[:1] == "I" else 0.0 for label in labels], dtype=np.float32)
    best = scores[0] + start
    back = np.zeros(scores.shape, dtype=np.int64)
    for index in range(1, len(scores)):
        candidates = best[:, None] + transitions
        back[index] = candidates.argmax(axis=0)
        best = candidates.max(axis=0) + scores[index]
    path = [int(best.argmax())]
    for index in range(len(scores) - 1, 0, -1):
        path.append(int(back[index, path[-1]]))
    return path[::-1]


def viterbi(scores: np.ndarray) -> list[str]:
    """The best label sequence that obeys BIO for scores [words, labels] (logits or log-probabilities).

    I-x may only follow B-x or I-x, and a sentence may not begin with I-x. Ties go to the lower label index.
    """
    return [LABELS[label] for label in _best_path(scores, LABELS, TRANSITIONS)]


def viterbi_spans(scores: np.ndarray) -> list[tuple[int, int]]:
    """The spans (first word, word after the last) of the best sequence of O, B and I for scores [words, 3]."""
    found: list[tuple[int, int]] = []
    for index, label in enumerate(_best_path(scores, SPAN_LABELS, SPAN_TRANSITIONS)):
        if SPAN_LABELS[label] == "B":
            found.append((index, index + 1))
        elif SPAN_LABELS[label] == "I":
            found[-1] = (found[-1][0], index + 1)
    return found
