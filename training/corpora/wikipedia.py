"""Wikipedia prose without labels: WikiSplit (Botha et al. 2018, CC BY-SA 4.0) and WikiText-2 (Merity et al. 2016, CC BY-SA
3.0), both tokenised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_END = re.compile(r"(?<=[.!?]) (?=[A-Z\"])")


def wikisplit(data: Path) -> list[list[str]]:
    """The words of each unsplit sentence (first column), with '' written as a double quote."""
    found: dict[str, None] = {}
    for name in ("train", "tune", "validation", "test"):
        path = data / "wiki-split" / f"{name}.tsv"
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                found[line.split("\t")[0]] = None
    return [["\"" if word in ("''", "``") else word for word in text.split()] for text in found]


def wikitext(data: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """(title, sentences as words) of each WikiText-2 article. Sentences with <unk> and headings are left out; the @-@ marks
    are undone ("co @-@ star" -> "co - star", "0 @.@ 7" -> "0.7")."""
    title, sentences = "", []
    for name in ("valid", "test"):
        for line in (data / "wikitext-2" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            line = line.strip()
            heading = re.fullmatch(r"= ([^=].*?) =", line)
            if heading:
                if sentences:
                    yield title, sentences
                title, sentences = heading.group(1), []
            elif line and not line.startswith("="):
                line = re.sub(r"(\d) @([.,])@ (\d)", r"\1\2\3", line).replace(" @-@ ", " - ").replace(" @.@ ", ".")
                for sentence in _END.split(line):
                    words = sentence.split()
                    if "<unk>" not in words and 3 <= len(words) <= 90:
                        sentences.append(words)
    if sentences:
        yield title, sentences
