"""Blank-line separated columns, the shape that wikigold, UNER and re3d share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def blocks(path: Path) -> Iterator[list[str]]:
    """Yield the lines of each sentence; comment lines ("# ...") stay in."""
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            lines.append(line)
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines
