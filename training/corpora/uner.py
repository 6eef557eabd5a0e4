"""Universal NER on EWT (Mayhew et al. 2024): PER, ORG, LOC on the English Web Treebank. CC BY-SA 4.0."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from training.corpora import Sentence
from training.corpora.columns import blocks

_TYPES = {"PER": "person", "ORG": "organization", "LOC": "place"}


def read(data: Path, split: str) -> Iterator[Sentence]:
    """Read `uner-ewt/{dev,test}.iob2`. Test is for testing only."""
    document = ""
    for lines in blocks(data / "uner-ewt" / f"{split}.iob2"):
        words, labels = [], []
        for line in lines:
            if line.startswith("# newdoc id ="):
                document = line.split("=", 1)[1].strip()
            cells = line.split("\t")
            if line.startswith("# ") or not cells[0].isdigit():
                continue
            words.append(cells[1])
            label = cells[2]
            labels.append(f"{label[:2]}{_TYPES[label[2:]]}" if label[2:] in _TYPES else "O")
        if words:
            yield Sentence(tuple(words), tuple(labels), f"uner-{split}", document)
