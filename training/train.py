"""Train the reader: `python -m training.train OUT`. See README.md for the runs that made the shipped weights."""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from training import mixture
from training.batches import Pieced, batches, head_positions, to_tensors
from training.development import development
from training.examples import HEADS, IGNORED
from training.keep import divergence
from training.model import Reader
from training.paths import add_options, encoder_folder
from training.pieces import WordPieces

WEIGHTS = {"names": 2.0, "tags": 0.7, "features": 0.5, "arcs": 1.0, "relations": 1.0, "sources": 1.5, "cues": 1.5, "contents": 1.5, "garble": 2.0,
           "keep": 1.0}
"""How much a labelled word counts for each head, and any word for what is kept of a teacher. Chosen by hand, more where labels are few."""


def losses(reader: Reader, batch: list[Pieced], teacher: Reader | None = None) -> dict[str, Tensor]:
    """Cross entropy for each head that the batch has labels for, summed over its labelled words; with a teacher, as "keep", how far the
    other heads have moved from its."""
    inputs, targets = to_tensors(batch)
    x = reader.encode(**inputs)
    found = {}
    for head in HEADS:
        if head not in targets:
            continue
        if head == "relations":
            scores = reader.heads["relations"].at(x, targets["arcs"].clamp_min(0))
        else:
            scores = reader.heads[head](x)
        found[head] = functional.cross_entropy(scores.flatten(0, 1), targets[head].flatten(), ignore_index=IGNORED, reduction="sum")
    if "arcs" in targets:
        scores = reader.heads["arcs"](x).masked_fill(~head_positions(batch, x.shape[1])[:, None, :], -1e4)
        found["arcs"] = functional.cross_entropy(scores.flatten(0, 1), targets["arcs"].flatten(), ignore_index=IGNORED, reduction="sum")
    if teacher:
        found["keep"] = divergence(reader, x, teacher, inputs, batch)
    return found


def train(options: argparse.Namespace) -> None:
    """Run as the options say; writes `OUT` (weights, credits) and prints development scores each epoch."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    source = random.Random(options.seed)
    folder = encoder_folder(options.cache)
    pieces = WordPieces.load(folder)
    epochs = mixture.epochs(options, source)
    counts = {name: sum(example.source == name for example in epochs[0]) for name in sorted({e.source for e in epochs[0]})}
    print("first epoch", counts, flush=True)

    reader = Reader.fresh(folder, options.dropout)
    credits: list[str] = []
    if options.init:
        reader.restore(options.init)
        credits = torch.load(options.init, map_location="cpu", weights_only=True)["trained_on"]
    teacher = Reader.load(options.keep) if options.keep else None
    reader.encoder.words.weight.requires_grad_(False)  # half of all parameters: costly to update, little to gain
    encoder = [parameter for parameter in reader.encoder.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": options.rate}, {"params": list(reader.heads.parameters()), "lr": options.head_rate}],
                                  weight_decay=0.01, fused=True)
    plan = [list(batches(examples, pieces, options.tokens, source)) for examples in epochs]
    steps = sum(map(len, plan))
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, (steps - step) / max(1, steps - warm)))
    began, done = time.time(), 0
    running: dict[str, float] = {}
    for epoch, epoch_batches in enumerate(plan, 1):
        reader.train()
        for batch in epoch_batches:
            words = sum(len(each.row.first) for each in batch)
            found = losses(reader, batch, teacher)
            loss = sum((WEIGHTS[head] * value for head, value in found.items()), torch.zeros(())) / words
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            done += 1
            for head, value in found.items():
                labelled = words if head == "keep" else sum(sum(target != IGNORED for target in each.targets.get(head, ())) for each in batch)
                if labelled:
                    running[head] = 0.98 * running.get(head, value.item() / labelled) + 0.02 * value.item() / labelled
            if done % 50 == 0:
                shown = " ".join(f"{head} {value:.3f}" for head, value in running.items())
                print(f"step {done}/{steps} {shown} {(time.time() - began) / done:.2f} s a step", flush=True)
        print(f"epoch {epoch} {time.time() - began:.0f} s: {development(reader, pieces, options.data)}", flush=True)
        names = {example.source for examples in epochs[:epoch] for example in examples}
        trained_on = [credit for name, credit in mixture.CREDITS.items() if name in names or credit in credits]
        options.out.parent.mkdir(parents=True, exist_ok=True)
        torch.save({"weights": reader.state_dict(), "trained_on": trained_on}, options.out)
        if epoch == options.stop:
            break


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    parser.add_argument("out", type=Path, help="checkpoint to write (*.pt)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--tokens", type=int, default=1024, help="pieces a batch")
    parser.add_argument("--rate", type=float, default=1e-4, help="encoder's learning rate")
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--init", type=Path, help="start from this checkpoint instead of the bare encoder")
    parser.add_argument("--keep", type=Path, help="stay near this checkpoint in all heads but garble")
    parser.add_argument("--stop", type=int, default=0, help="stop after this epoch, whatever the schedule")
    parser.add_argument("--threads", type=int, default=2)
    mixture.add_mixture_options(parser)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
