"""Readers, one a corpus. Each yields `Sentence`s whose labels are BIO over `labels.TYPES`."""

from __future__ import annotations

from dataclasses import dataclass

MASKED = "?"
"""The label of a word that teaches nothing: we do not know, or guidelines differ. Never in a test set."""


@dataclass(frozen=True)
class Sentence:
    """Words and their labels. `document` groups the sentences of one text; `spaces[i]` says a space follows word i."""

    words: tuple[str, ...]
    labels: tuple[str, ...]
    source: str
    document: str = ""
    spaces: tuple[bool, ...] | None = None
