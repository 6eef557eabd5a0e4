"""Examples to padded batches of about equal cost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.examples import HEADS, IGNORED, Example, vary
from training.pieces import Row, WordPieces, batch_arrays

TRAIN_LIMIT = 160
"""Pieces a row at most while training; longer sentences lose their tail."""


@dataclass(frozen=True)
class Pieced:
    """A row and the targets of its words, cut to the words that fit."""

    row: Row
    targets: dict[str, list[int]]


def pieced(example: Example, pieces: WordPieces) -> Pieced:
    """Cut an example into pieces. An arc to a word that no longer fits is ignored."""
    row = pieces.row(list(example.words), TRAIN_LIMIT)
    count = len(row.first)
    targets = {head: labels[:count] for head, labels in example.targets.items()}
    if "arcs" in targets:
        targets["arcs"] = [arc if arc < count else IGNORED for arc in targets["arcs"]]
        targets["relations"] = [IGNORED if arc == IGNORED else relation
                                for arc, relation in zip(targets["arcs"], targets["relations"])]
    return Pieced(row, targets)


def batches(examples: list[Example], pieces: WordPieces, tokens: int, source: random.Random) -> Iterator[list[Pieced]]:
    """One epoch: vary every example, sort into buckets of like length, yield batches of about `tokens` pieces in random order."""
    rows = [row for example in examples if (row := pieced(vary(example, source), pieces)).row.first]
    source.shuffle(rows)
    rows.sort(key=lambda each: len(each.row.input_ids) // 4)
    found: list[list[Pieced]] = [[]]
    longest = 0
    for each in rows:
        longest = max(longest, len(each.row.input_ids))
        if found[-1] and longest * (len(found[-1]) + 1) > tokens:
            found.append([])
            longest = len(each.row.input_ids)
        found[-1].append(each)
    source.shuffle(found)
    yield from found


def to_tensors(batch: list[Pieced]) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """Inputs [batch, sequence], and for every head that the batch has labels for targets of the same shape, `IGNORED` wherever
    no word begins. `arcs` are positions in the row: 0 the root, else the first piece of the head."""
    arrays = batch_arrays([each.row for each in batch])
    targets = {}
    for head in (*HEADS, "arcs"):
        if not any(head in each.targets for each in batch):
            continue
        filled = np.full(arrays["input_ids"].shape, IGNORED, dtype=np.int64)
        for index, each in enumerate(batch):
            if head not in each.targets:
                continue
            labels = each.targets[head]
            if head == "arcs":
                first = each.row.first
                labels = [IGNORED if arc == IGNORED else 0 if arc < 0 else first[arc] for arc in labels]
            filled[index, each.row.first] = labels
        targets[head] = torch.from_numpy(filled)
    return {name: torch.from_numpy(array) for name, array in arrays.items()}, targets


def head_positions(batch: list[Pieced], length: int) -> Tensor:
    """[batch, sequence]: whether a tree's arc may end there: at the root and at first pieces."""
    allowed = np.zeros((len(batch), length), dtype=bool)
    for index, each in enumerate(batch):
        allowed[index, 0] = True
        allowed[index, each.row.first] = True
    return torch.from_numpy(allowed)
