"""DSTL's re3d: defence and foreign-affairs reports. OGL, public domain, CC BY or CC BY-SA by source.

Its spans are wide ("U.S. service members" is an organisation, "spokesman" a person), so only what is surely a name is
kept: a span is cut to its capitalised core, and where the core still is no plain name, its words are masked.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from training.corpora import MASKED, Sentence
from training.corpora.columns import blocks
from training.labels import bio_to_spans

_TYPES = {"Person": "person", "Organisation": "organization", "Location": "place"}
_INNER = {"of", "for", "and", "&", "the", "on", "de", "al", "-", "'s", "’s"}
_TITLES = {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "President", "Secretary", "Minister", "General", "Gen.",
           "Ambassador", "Sir", "Prime", "Foreign", "Lt.", "Col.", "Maj.", "King", "Prince", "Special", "Envoy", "Representative",
           "Defense", "Defence", "Deputy", "Senator", "Sen.", "State", "of", "for", "the", "Commander", "Army", "Chief"}


def _core(words: list[str], kind: str) -> tuple[int, int, bool]:
    """Cut words to their capitalised core; the third value says that the core is a plain name."""
    start, end = 0, len(words)
    while start < end and not words[start][0].isupper():
        start += 1
    if kind == "person":
        while start < end and words[start] in _TITLES:
            start += 1
    while end > start and not words[end - 1][0].isupper():
        end -= 1
    inner = words[start:end]
    plain = all(word[0].isupper() or word[0].isdigit() or word in _INNER for word in inner)
    if kind != "organization":
        plain = plain and not {"and", "of"} & set(inner)
    return start, end, plain and len(inner) <= 8


def read(data: Path) -> Iterator[Sentence]:
    """Read every `re3d/SOURCE/*.conll`."""
    for path in sorted((data / "re3d").glob("*/*.conll")):
        for lines in blocks(path):
            pairs = [line.split("\t") for line in lines if "\t" in line]
            words = [pair[0].strip() or "-" for pair in pairs]
            labels = ["O"] * len(words)
            for first, last, kind in bio_to_spans([pair[-1] for pair in pairs]):
                if kind not in _TYPES:
                    continue
                start, end, plain = _core(words[first:last], _TYPES[kind])
                if start == end:
                    continue
                if not plain or last - first > end - start + 3:
                    labels[first:last] = [MASKED] * (last - first)
                    continue
                labels[first + start] = f"B-{_TYPES[kind]}"
                labels[first + start + 1:first + end] = [f"I-{_TYPES[kind]}"] * (end - start - 1)
            if words:
                yield Sentence(tuple(words), tuple(labels), "re3d", path.stem)
