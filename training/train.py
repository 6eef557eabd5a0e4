"""Train the reader: `python -m training.train OUT`. See README.md for the runs that made the shipped weights."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from training import mixture, silver, teacher
from training.augment import vary
from training.corpora import MASKED, Sentence, gum, uner
from training.labels import LABEL_ID, LABELS, bio_to_spans
from training.measure import score
from training.model import Reader
from training.paths import add_options, encoder_folder
from training.pieces import Row, WordPieces, batch_arrays
from training.predict import names, scores, torch_run

IGNORED = -100
TRAIN_LIMIT = 160
"""Pieces a row at most while training; longer sentences lose their tail."""


def batches(sentences: list[Sentence], pieces: WordPieces, tokens: int, source: random.Random) -> Iterator[list[tuple[Row, list[int]]]]:
    """One epoch: vary every sentence, sort into buckets of like length, yield batches of about `tokens` pieces."""
    rows = []
    for sentence in sentences:
        words, labels = vary(sentence, source)
        row = pieces.row(words, TRAIN_LIMIT)
        if row.first:
            rows.append((row, [IGNORED if label == MASKED else LABEL_ID[label] for label in labels[:len(row.first)]]))
    source.shuffle(rows)
    rows.sort(key=lambda pair: len(pair[0].input_ids) // 4)
    found: list[list[tuple[Row, list[int]]]] = [[]]
    longest = 0
    for pair in rows:
        longest = max(longest, len(pair[0].input_ids))
        if found[-1] and longest * (len(found[-1]) + 1) > tokens:
            found.append([])
            longest = len(pair[0].input_ids)
        found[-1].append(pair)
    source.shuffle(found)
    yield from found


def to_tensors(batch: list[tuple[Row, list[int]]]) -> tuple[dict[str, Tensor], Tensor]:
    """Inputs [batch, sequence] and targets of the same shape, `IGNORED` wherever no word begins."""
    arrays = batch_arrays([row for row, _ in batch])
    targets = np.full(arrays["input_ids"].shape, IGNORED, dtype=np.int64)
    for index, (row, labels) in enumerate(batch):
        targets[index, row.first] = labels
    return {name: torch.from_numpy(array) for name, array in arrays.items()}, torch.from_numpy(targets)


def development(reader: Reader, pieces: WordPieces, data: Path) -> str:
    """F1 on UNER-EWT dev and on GUM dev, as one line."""
    parts = []
    for name, sentences in (("uner-dev", list(uner.read(data, "dev"))), ("gum-dev", list(gum.read(data, "dev")))):
        found = names(torch_run(reader), pieces, [sentence.words for sentence in sentences])
        gold = [bio_to_spans(["O" if label == MASKED else label for label in sentence.labels]) for sentence in sentences]
        # A name found on masked words is neither right nor wrong.
        given = [[span for span in bio_to_spans(labels) if MASKED not in sentence.labels[span[0]:span[1]]]
                 for labels, sentence in zip(found, sentences)]
        result = score(gold, given)
        parts.append(f"{name} " + " ".join(f"{kind} {100 * value.f1:.1f}" for kind, value in result.items()))
    return " | ".join(parts)


def softmax(values: np.ndarray) -> np.ndarray:
    """Row by row."""
    shifted = np.exp(values - values.max(1, keepdims=True))
    return shifted / shifted.sum(1, keepdims=True)


def with_students(sentences: list[Sentence], checkpoints: list[Path], pieces: WordPieces, sure: float) -> list[Sentence]:
    """Second pass: merge labels with the mean probabilities of earlier students (`silver.combine`)."""
    total: list[np.ndarray] | None = None
    for checkpoint in checkpoints:
        found = [softmax(value) if len(value) else value
                 for value in scores(torch_run(Reader.load(checkpoint)), pieces, [sentence.words for sentence in sentences])]
        total = found if total is None else [one + two for one, two in zip(total, found)]
    return [silver.combine(sentence, value / len(checkpoints), sure) for sentence, value in zip(sentences, total or [])]


def limit(text: str) -> tuple[str, slice]:
    """Read "source=count" or "source=from:to"."""
    name, part = text.split("=")
    first, _, last = part.rpartition(":")
    return name, slice(int(first or 0), int(last))


def train(options: argparse.Namespace) -> None:
    """Run as the options say; writes `OUT` (weights, credits, options) and prints development scores each epoch."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    source = random.Random(options.seed)
    folder = encoder_folder(options.cache)
    pieces = WordPieces.load(folder)
    limits = dict(limit(pair) for pair in options.limit)
    labelled = mixture.silver_sentences(options.cache, limits, clean=not options.raw)
    if limits.get("re3d", slice(None)).stop != 0:
        labelled += mixture.re3d_sentences(options.data, options.cache)
    if options.thin:
        labelled = mixture.thinned(labelled)
    if options.students:
        labelled = with_students(labelled, options.students, pieces, options.sure)
    gold = mixture.gold_sentences(options.data, options.with_uner_dev)
    if options.thin:
        gold = mixture.thinned(gold)
    sentences = labelled + gold * options.gold_repeat
    counts = {name: sum(sentence.source == name for sentence in sentences) for name in {s.source for s in sentences}}
    print(counts, "masked words", sum(label == MASKED for s in sentences for label in s.labels), flush=True)

    reader = Reader.fresh(folder, options.dropout)
    before: list[str] = []
    if options.init:
        earlier = torch.load(options.init, map_location="cpu", weights_only=True)
        reader.load_state_dict(earlier["weights"])
        before = earlier["trained_on"]
    reader.encoder.words.weight.requires_grad_(False)  # half of all parameters: costly to update, little to gain
    encoder = [parameter for parameter in reader.encoder.parameters() if parameter.requires_grad]
    heads = list(reader.heads.parameters())
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": options.rate}, {"params": heads, "lr": options.head_rate}],
                                  weight_decay=0.01, fused=True)
    plan = [list(batches(sentences, pieces, options.tokens, source)) for _ in range(options.epochs)]
    steps = sum(map(len, plan))
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, (steps - step) / max(1, steps - warm)))
    began, done, running = time.time(), 0, 0.0
    for epoch, epoch_batches in enumerate(plan, 1):
        reader.train()
        for batch in epoch_batches:
            inputs, targets = to_tensors(batch)
            output = reader(**inputs)["names"]
            loss = functional.cross_entropy(output.view(-1, len(LABELS)), targets.view(-1), ignore_index=IGNORED,
                                            label_smoothing=options.smoothing)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            done += 1
            running = 0.98 * running + 0.02 * loss.item()
            if done % 50 == 0:
                print(f"step {done}/{steps} loss {running:.4f} {(time.time() - began) / done:.2f} s a step", flush=True)
        print(f"epoch {epoch} {time.time() - began:.0f} s: {development(reader, pieces, options.data)}", flush=True)
        trained_on = [mixture.CREDITS[name] for name in mixture.CREDITS if name in counts or mixture.CREDITS[name] in before]
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
    parser.add_argument("--smoothing", type=float, default=0.0, help="label smoothing")
    parser.add_argument("--gold-repeat", type=int, default=2, help="times an epoch that each gold sentence is seen")
    parser.add_argument("--limit", nargs="*", default=[], metavar="SOURCE=COUNT|FROM:TO", help="which silver sentences")
    parser.add_argument("--thin", action="store_true", help="keep one in three of the sentences without a name")
    parser.add_argument("--init", type=Path, help="start from this checkpoint instead of the bare encoder")
    parser.add_argument("--stop", type=int, default=0, help="stop after this epoch, whatever the schedule")
    parser.add_argument("--raw", action="store_true", help="trim silver labels only, no agreement in documents and corpus")
    parser.add_argument("--students", nargs="*", type=Path, default=[], help="earlier checkpoints that relabel the silver")
    parser.add_argument("--sure", type=float, default=0.9, help="from which mean probability the students overrule")
    parser.add_argument("--with-uner-dev", action="store_true", help="train on UNER-EWT dev too (final runs)")
    parser.add_argument("--threads", type=int, default=2)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
