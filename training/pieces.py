"""Words to word pieces: the same steps that the TypeScript runtime takes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from training.shapes import shape_of

PAD, UNKNOWN, CLS, SEP = 0, 100, 101, 102
MAX_SEQUENCE = 256
"""Pieces in a row at most, [CLS] and [SEP] counted."""


@dataclass(frozen=True)
class Row:
    """One sentence for the encoder: `first[i]` is the position of word i's first piece."""

    input_ids: list[int]
    token_type_ids: list[int]
    first: list[int]


class WordPieces:
    """Cuts words into the encoder's pieces, each word by itself."""

    def __init__(self, tokenizer: Tokenizer):
        self._tokenizer = tokenizer
        self._cut = lru_cache(maxsize=200_000)(self._cut_word)

    @staticmethod
    def load(folder: Path) -> WordPieces:
        """Read `tokenizer.json` in a folder; truncation and padding are switched off."""
        tokenizer = Tokenizer.from_str(runtime_tokenizer(folder))
        return WordPieces(tokenizer)

    def _cut_word(self, word: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(word, add_special_tokens=False).ids) or (UNKNOWN,)

    def row(self, words: list[str], limit: int = MAX_SEQUENCE) -> Row:
        """[CLS], the pieces of each word, [SEP]. Words that no longer fit into `limit` pieces are left out (`first`
        is then shorter than `words`). A word that the tokenizer swallows whole counts as [UNK]."""
        ids, shapes, first = [CLS], [0], []
        for word in words:
            cut = self._cut(word)
            if len(ids) + len(cut) + 1 > limit:
                break
            first.append(len(ids))
            ids.extend(cut)
            shapes.extend([shape_of(word)] * len(cut))
        return Row([*ids, SEP], [*shapes, 0], first)


def runtime_tokenizer(folder: Path) -> str:
    """`tokenizer.json` as text, without the fixed padding and truncation that sentence-transformers wrote into it."""
    tokenizer = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer["truncation"] = tokenizer["padding"] = None
    return json.dumps(tokenizer, ensure_ascii=False)


def batch_arrays(rows: list[Row], dtype=np.int32) -> dict[str, np.ndarray]:
    """Pad rows to one length: `input_ids`, `attention_mask`, `token_type_ids`, each [batch, sequence]."""
    longest = max(len(row.input_ids) for row in rows)
    arrays = {name: np.zeros((len(rows), longest), dtype=dtype)
              for name in ("input_ids", "attention_mask", "token_type_ids")}
    for index, row in enumerate(rows):
        length = len(row.input_ids)
        arrays["input_ids"][index, :length] = row.input_ids
        arrays["attention_mask"][index, :length] = 1
        arrays["token_type_ids"][index, :length] = row.token_type_ids
    return arrays
