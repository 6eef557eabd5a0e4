"""Running a model over sentences of words: a torch reader or an ONNX file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from training.labels import LABELS, viterbi
from training.model import Reader
from training.pieces import WordPieces, batch_arrays

Run = Callable[[dict[str, np.ndarray]], np.ndarray]
"""Arrays of `pieces.batch_arrays` -> names scores [batch, sequence, labels]."""


def torch_run(reader: Reader) -> Run:
    """Run a reader in evaluation mode."""
    reader.eval()

    def run(arrays: dict[str, np.ndarray]) -> np.ndarray:
        with torch.no_grad():
            return reader(**{name: torch.from_numpy(array) for name, array in arrays.items()})["names"].numpy()

    return run


def onnx_run(path: Path, threads: int = 2) -> Run:
    """Run an ONNX file on the CPU."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return lambda arrays: session.run(["names"], arrays)[0]


def scores(run: Run, pieces: WordPieces, sentences: Sequence[Sequence[str]], batch: int = 32) -> list[np.ndarray]:
    """Scores [words, labels] of each sentence. Sentences too long for the encoder are cut in windows of whole words."""
    rows, owner = [], []
    for number, words in enumerate(sentences):
        rest = list(words)
        while rest:
            row = pieces.row(rest)
            if not row.first:  # one word longer than the window
                row = pieces.row(["[UNK]"])
            rows.append(row)
            owner.append(number)
            rest = rest[len(row.first):]
    parts: list[list[tuple[int, np.ndarray]]] = [[] for _ in sentences]
    order = sorted(range(len(rows)), key=lambda index: len(rows[index].input_ids))
    for start in range(0, len(order), batch):
        chosen = order[start:start + batch]
        output = run(batch_arrays([rows[index] for index in chosen]))
        for line, index in zip(output, chosen):
            parts[owner[index]].append((index, line[rows[index].first]))
    return [np.concatenate([part for _, part in sorted(found, key=lambda pair: pair[0])]) if found
            else np.zeros((0, len(LABELS)), np.float32) for found in parts]


def names(run: Run, pieces: WordPieces, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
    """BIO labels of each sentence, decoded under the constraints."""
    return [viterbi(found) for found in scores(run, pieces, sentences)]
