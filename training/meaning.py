"""Sentence embeddings out of the trained encoder: `python -m training.meaning CHECKPOINT.pt` fits `Reader.meaning` and writes it back.

all-MiniLM-L6-v2, from which the encoder was trained on, gives sentences of like meaning vectors of small angle (Reimers and Gurevych 2019,
"Sentence-BERT"). Training for words has moved its vectors, but what they knew can be mapped back: ridge regression from the mean of the trained
encoder's vectors to the untrained one's, cut to their main directions (principal components), fitted in closed form.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from training.garble.tagged import read_all
from training.model import MEANING, Encoder, Reader
from training.paths import add_options, encoder_folder
from training.pieces import WordPieces, batch_arrays

SENTENCES, HELD_OUT = 12_000, 1_500
RIDGE = (1e-4, 1e-3, 1e-2)
"""Penalties tried, as a part of the mean variance; the held-out sentences choose."""


def means(encoder: Encoder, pieces: WordPieces, sentences: Sequence[Sequence[str]], shapes: bool) -> np.ndarray:
    """Mean of the last layer's vectors over each sentence's pieces [sentences, width]; without `shapes` all case shapes are 0, as before training."""
    rows = [pieces.row(list(words)) for words in sentences]
    order = sorted(range(len(rows)), key=lambda index: len(rows[index].input_ids))
    found = np.zeros((len(rows), 0), dtype=np.float32)
    for start in range(0, len(order), 32):
        chosen = order[start:start + 32]
        tensors = {name: torch.from_numpy(array) for name, array in batch_arrays([rows[index] for index in chosen]).items()}
        if not shapes:
            tensors["token_type_ids"] = torch.zeros_like(tensors["token_type_ids"])
        with torch.no_grad():
            mask = tensors["attention_mask"][..., None].float()
            mean = ((encoder(**tensors) * mask).sum(1) / mask.sum(1)).numpy()
        if not found.size:
            found = np.zeros((len(rows), mean.shape[1]), dtype=np.float32)
        found[chosen] = mean
    return found


def unit(vectors: np.ndarray) -> np.ndarray:
    """Each row at length 1."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


def components(vectors: np.ndarray, count: int) -> np.ndarray:
    """The `count` directions [width, count] that hold most of the vectors' products (uncentred: angles are to be kept)."""
    return np.linalg.svd(vectors, full_matrices=False)[2][:count].T


def ridge(inputs: np.ndarray, outputs: np.ndarray, penalty: float) -> tuple[np.ndarray, np.ndarray]:
    """Weights [width, out] and bias [out] of the linear map with the least squared error plus penalty."""
    centre, mean = inputs.mean(0), outputs.mean(0)
    shifted = (inputs - centre).astype(np.float64)
    scale = penalty * len(inputs) * inputs.var(0).mean()
    weights = np.linalg.solve(shifted.T @ shifted + scale * np.eye(inputs.shape[1]), shifted.T @ (outputs - mean))
    return weights, mean - centre @ weights


def likeness(one: np.ndarray, other: np.ndarray) -> float:
    """Correlation of the cosines of all pairs of sentences in one embedding and in the other."""
    upper = np.triu_indices(len(one), 1)
    return float(np.corrcoef((unit(one) @ unit(one).T)[upper], (unit(other) @ unit(other).T)[upper])[0, 1])


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--sentences", type=int, default=SENTENCES)
    options = parser.parse_args()
    folder = encoder_folder(options.cache)
    pieces = WordPieces.load(folder)
    sentences = [sentence.words for sentence in read_all(options.cache)]
    random.Random(1).shuffle(sentences)
    sentences = sentences[:options.sentences]
    reader = Reader.load(options.checkpoint)
    wanted = unit(means(Reader.fresh(folder).eval().encoder, pieces, sentences, False))
    given = means(reader.encoder, pieces, sentences, True)
    cut = len(sentences) - min(HELD_OUT, len(sentences) // 5)
    short = wanted @ components(wanted[:cut], MEANING)
    print(f"{MEANING} components alone: correlation of cosines {likeness(short[cut:], wanted[cut:]):.3f}")
    best, weights, bias = max(((likeness(given[cut:] @ w + b, wanted[cut:]), w, b) for w, b in (ridge(given[:cut], short[:cut], p) for p in RIDGE)),
                              key=lambda fit: fit[0])
    print(f"fitted: {best:.3f}; unmapped vectors of the trained encoder: {likeness(given[cut:], wanted[cut:]):.3f}")
    reader.meaning.map.weight.data = torch.from_numpy(weights.T.astype(np.float32)).contiguous()
    reader.meaning.map.bias.data = torch.from_numpy(bias.astype(np.float32))
    saved = torch.load(options.checkpoint, map_location="cpu", weights_only=True)
    torch.save({**saved, "weights": reader.state_dict()}, options.checkpoint)


if __name__ == "__main__":
    main()
