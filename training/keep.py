"""Keep what a trained reader knows while one head learns something new (learning without forgetting: Li and Hoiem 2016)."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from training.batches import Pieced, head_positions
from training.examples import HEADS
from training.model import Reader

LEARNING = "garble"
"""The head that is free to move."""


def divergence(reader: Reader, x: Tensor, teacher: Reader, inputs: dict[str, Tensor], batch: list[Pieced]) -> Tensor:
    """How far every head but `LEARNING` has moved from the teacher's.

    Takes what the reader's heads see, x [batch, sequence, width], and the batch's inputs [batch, sequence] as `to_tensors` makes them.
    Returns the KL divergence from the teacher's distributions at temperature 1, summed over heads and over the words of the batch,
    labelled or not: a sentence needs no labels to be read as before. Relations are compared at the teacher's likeliest head.
    """
    words = torch.zeros(x.shape[:2], dtype=torch.bool)
    for index, each in enumerate(batch):
        words[index, each.row.first] = True
    elsewhere = ~head_positions(batch, x.shape[1])[:, None, :]

    def arcs(of: Reader, seen: Tensor) -> Tensor:
        return of.heads["arcs"](seen).masked_fill(elsewhere, -1e4)

    def scores(of: Reader, seen: Tensor, head: str, chosen: Tensor) -> Tensor:
        return of.heads["relations"].at(seen, chosen) if head == "relations" else of.heads[head](seen)

    def apart(mine: Tensor, theirs: Tensor) -> Tensor:
        return functional.kl_div(mine[words].log_softmax(-1), theirs[words].log_softmax(-1), reduction="sum", log_target=True)

    heads = [head for head in HEADS if head != LEARNING]
    with torch.no_grad():
        y = teacher.encode(**inputs)
        tree = arcs(teacher, y)
        chosen = tree.argmax(-1)
        wanted = [scores(teacher, y, head, chosen) for head in heads]
    return apart(arcs(reader, x), tree) + sum(apart(scores(reader, x, head, chosen), each) for head, each in zip(heads, wanted))
