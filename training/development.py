"""Scores on the development sets, on which alone choices are made."""

from __future__ import annotations

from pathlib import Path

from training.corpora import gum, uner
from training.corpora.conllu import read_trees
from training.labels import bio_to_spans
from training.measure import attachment, score_names
from training.model import Reader
from training.pieces import WordPieces
from training.predict import names, read, torch_run
from training.syntax import labels_of


def development(reader: Reader, pieces: WordPieces, data: Path) -> str:
    """F1 of names on UNER-EWT dev and GUM dev, accuracy of tags, UAS and LAS on EWT dev and GUM dev, as one line."""
    named = torch_run(reader, ["names"])
    parts = []
    for name, sentences in (("uner-dev", list(uner.read(data, "dev"))), ("gum-dev", list(gum.read(data, "dev")))):
        found = names(named, pieces, [sentence.words for sentence in sentences])
        result = score_names(sentences, [bio_to_spans(labels) for labels in found])
        parts.append(f"{name} " + " ".join(f"{kind} {100 * value.f1:.1f}" for kind, value in result.items()))
    parsed = torch_run(reader, ["tags", "features", "arcs", "relations"])
    for name, folder in (("ewt-dev", "ud-english-ewt"), ("gum-dev", "gum")):
        trees = list(read_trees(data / folder / "dev.conllu"))
        readings = read(parsed, pieces, [[token.form for token in tree.tokens] for tree in trees])
        found = attachment([labels_of(tree) for tree in trees], readings)
        parts.append(f"{name} " + " ".join(f"{kind} {100 * value:.1f}" for kind, value in found.items()))
    return " | ".join(parts)
