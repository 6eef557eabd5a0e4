"""Running a model over sentences of words: a torch reader or an ONNX file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from training.labels import viterbi
from training.model import Reader
from training.pieces import Row, WordPieces, batch_arrays
from training.syntax import RELATION_ID, spanning_tree

ROOT = RELATION_ID["root"]
Run = Callable[[dict[str, np.ndarray]], dict[str, np.ndarray]]
"""Arrays of `pieces.batch_arrays` -> each head's scores."""


def torch_run(reader: Reader, heads: Sequence[str] | None = None) -> Run:
    """Run a reader in evaluation mode, with all its heads or those named."""
    reader.eval()

    def run(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        with torch.no_grad():
            x = reader.encode(**{name: torch.from_numpy(array) for name, array in arrays.items()})
            return {name: head(x).numpy() for name, head in reader.heads.items() if heads is None or name in heads}

    return run


def onnx_run(path: Path, threads: int = 2) -> Run:
    """Run an ONNX file on the CPU."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    return lambda arrays: _spread(dict(zip(names, session.run(names, arrays), strict=True)))


def _spread(output: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Relations of the candidates -> for every head, as a reader in torch gives them: that of the likeliest for all the others."""
    places = output.pop("candidates", None)
    if places is not None:
        among, length = output["relations"], places.shape[1]
        spread = np.repeat(among[:, :, 0, :, None], length, 3)
        for rank in range(places.shape[2]):
            at = places[:, :, rank].astype(np.int64)
            line, dependent = np.nonzero(at < length)
            spread[line, dependent, :, at[line, dependent]] = among[line, dependent, rank]
        output["relations"] = spread
    return output


def one_by_one(run: Run) -> Run:
    """Run each row by itself, as the runtime does: int8 scales its activations over a whole batch."""

    def each(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        length = arrays["input_ids"].shape[1]
        rows = []
        for index, mask in enumerate(arrays["attention_mask"]):
            used = int(mask.sum())
            output = run({name: array[index:index + 1, :used] for name, array in arrays.items()})
            rows.append({name: _padded(value[0], SEQUENCE_AXES.get(name, (0,)), length) for name, value in output.items()})
        return {name: np.stack([row[name] for row in rows]) for name in rows[0]}

    return each


SEQUENCE_AXES = {"arcs": (0, 1), "relations": (0, 2)}
"""Which axes of one row's output run over the sequence; the first alone where none are given."""


def _padded(value: np.ndarray, axes: tuple[int, ...], length: int) -> np.ndarray:
    return np.pad(value, [(0, length - size) if axis in axes else (0, 0) for axis, size in enumerate(value.shape)])


Reading = dict[str, np.ndarray]
"""What a model says of one sentence, one row a word: label scores [words, labels] by head; `arcs` the head's index (-1 the root) and
`relations` scores [words, relations] for that head."""


def read(run: Run, pieces: WordPieces, sentences: Sequence[Sequence[str]], heads: Sequence[str] | None = None, batch: int = 32) -> list[Reading]:
    """Read sentences of words, by all heads that `run` gives or those named: a tree costs the most to decode. Those too long for the encoder are cut in windows of whole words; the tree of a later window
    hangs on the root of the first."""
    rows: list[Row] = []
    owner: list[int] = []
    for number, words in enumerate(sentences):
        rest = list(words)
        while rest:
            row = pieces.row(rest)
            if not row.first:  # one word longer than the window
                row = pieces.row(["[UNK]"])
            rows.append(row)
            owner.append(number)
            rest = rest[len(row.first):]
    parts: list[list[tuple[int, Reading]]] = [[] for _ in sentences]
    order = sorted(range(len(rows)), key=lambda index: len(rows[index].input_ids))
    for start in range(0, len(order), batch):
        chosen = order[start:start + batch]
        output = {name: value for name, value in run(batch_arrays([rows[index] for index in chosen])).items()
                  if heads is None or name in heads}
        for line, index in enumerate(chosen):
            parts[owner[index]].append((index, _of_row({name: value[line] for name, value in output.items()}, rows[index].first)))
    return [_joined([part for _, part in sorted(found, key=lambda pair: pair[0])]) for found in parts]


def _of_row(output: dict[str, np.ndarray], first: list[int]) -> Reading:
    reading = {name: value[first] for name, value in output.items() if name not in ("arcs", "relations")}
    if "arcs" in output:
        heads = np.asarray(spanning_tree(output["arcs"][np.ix_(first, [0, *first])]), dtype=np.int64)
        at = np.asarray([0 if head < 0 else first[head] for head in heads])
        reading["arcs"] = heads
        relations = output["relations"][first, :, at].copy()
        relations[:, ROOT] = np.where(heads < 0, np.inf, -np.inf)  # the root, and it alone, has this relation
        reading["relations"] = relations
    return reading


def _joined(parts: list[Reading]) -> Reading:
    if len(parts) == 1:
        return parts[0]
    if not parts:
        return {}
    arcs, offset, root = [], 0, 0
    for part in parts:
        if "arcs" not in part:
            break
        heads = part["arcs"]
        if offset == 0:
            root = int(np.flatnonzero(heads < 0)[0])
        arcs.append(np.where(heads < 0, -1 if offset == 0 else root, heads + offset))
        offset += len(heads)
    joined = {name: np.concatenate([part[name] for part in parts]) for name in parts[0] if name != "arcs"}
    if arcs:
        joined["arcs"] = np.concatenate(arcs)
    return joined


def softmax(values: np.ndarray) -> np.ndarray:
    """Scores [words, labels] to probabilities, row by row."""
    shifted = np.exp(values - values.max(1, keepdims=True))
    return shifted / shifted.sum(1, keepdims=True)


def scores(run: Run, pieces: WordPieces, sentences: Sequence[Sequence[str]]) -> list[np.ndarray]:
    """Names scores [words, labels] of each sentence."""
    return [reading["names"] for reading in read(run, pieces, sentences, ["names"])]


def names(run: Run, pieces: WordPieces, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
    """BIO labels of each sentence, decoded under the constraints."""
    return [viterbi(found) for found in scores(run, pieces, sentences)]
