"""CoNLL-U, as far as the readers need it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Token:
    """One word line. `head` is a 0-based index into the sentence, -1 at the root."""

    form: str
    tag: str
    xpos: str
    features: str
    head: int
    relation: str
    misc: dict[str, str]


@dataclass
class Tree:
    """One sentence and what stood above it."""

    document: str = ""
    genre: str = ""
    tokens: list[Token] = field(default_factory=list)


def read_trees(path: Path) -> Iterator[Tree]:
    """Yield the sentences of a CoNLL-U file; ranges (1-2) and empty words (1.1) are left out."""
    document = genre = ""
    tree = Tree()
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# newdoc id ="):
            document = line.split("=", 1)[1].strip()
        elif line.startswith("# meta::genre ="):
            genre = line.split("=", 1)[1].strip()
        elif not line:
            if tree.tokens:
                tree.document, tree.genre = document, genre
                yield tree
            tree = Tree()
        elif not line.startswith("#"):
            cells = line.split("\t")
            if cells[0].isdigit():
                misc = dict(part.split("=", 1) for part in cells[9].split("|") if "=" in part)
                tree.tokens.append(Token(cells[1], cells[3], cells[4], cells[5], int(cells[6]) - 1, cells[7], misc))
