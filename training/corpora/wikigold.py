"""Wikigold (Balasuriya et al. 2009): Wikipedia with PER, ORG, LOC, MISC. CC BY 4.0. For testing only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from training.corpora import Sentence
from training.corpora.columns import blocks
from training.labels import bio_to_spans, spans_to_bio

_TYPES = {"PER": "person", "ORG": "organization", "LOC": "place"}


def read(data: Path) -> Iterator[Sentence]:
    """Read `wikigold/wikigold.conll`, whose labels are IO; MISC counts as no name."""
    for lines in blocks(data / "wikigold" / "wikigold.conll"):
        pairs = [line.rsplit(" ", 1) for line in lines if not line.startswith("-DOCSTART-")]
        if not pairs:
            continue
        words = tuple(word for word, _ in pairs)
        spans = [(start, end, _TYPES[kind]) for start, end, kind in bio_to_spans([label for _, label in pairs])
                 if kind in _TYPES]
        yield Sentence(words, tuple(spans_to_bio(len(words), spans)), "wikigold")
