"""Labels of ours on Wikinews stories, kept apart from the text: URL, SHA-256 of the labelled paragraphs, and offsets.

Offsets are (paragraph, start, end) in code points of `corpora.wikinews.Story.paragraphs`. README.md says who labelled what and how.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from training.corpora.wikinews import Story, stories

FOLDER = Path(__file__).resolve().parent

Place = tuple[int, int]
"""Start and end in a paragraph, code points."""


@dataclass(frozen=True)
class Attribution:
    """Reported speech or thought in one paragraph."""

    paragraph: int
    kind: str
    source: Place | None
    cue: Place | None
    content: tuple[Place, ...]


@dataclass(frozen=True)
class Name:
    """A name and its type."""

    paragraph: int
    kind: str
    start: int
    end: int


@dataclass(frozen=True)
class Damage:
    """An edit that breaks a sentence: `text` in place of [start, end)."""

    paragraph: int
    start: int
    end: int
    text: str
    kind: str


@dataclass(frozen=True)
class Slip:
    """A stretch of a story, as published, that a reader judged to be a real mistake."""

    paragraph: int
    start: int
    end: int


def digest(paragraphs: tuple[str, ...]) -> str:
    """SHA-256 of paragraphs joined by blank lines, hexadecimal."""
    return hashlib.sha256("\n\n".join(paragraphs).encode()).hexdigest()


def _labelled(data: Path, name: str) -> Iterator[tuple[Story, list]]:
    """The stories of `FOLDER/NAME.jsonl`, cut to their labelled paragraphs, with their raw labels.

    Raises ValueError when a story's text is not the one that was labelled.
    """
    by_url = {story.url: story for story in stories(data)}
    for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        paragraphs = by_url[entry["url"]].paragraphs[:entry["paragraphs"]]
        if digest(paragraphs) != entry["sha256"]:
            raise ValueError(f"{entry['url']} is not the text that was labelled")
        yield Story(entry["url"], paragraphs), entry["labels"]


def quotations(data: Path, part: str) -> list[tuple[Story, list[Attribution]]]:
    """The stories labelled for quotations; `part` is train, dev or test."""
    def place(value: list[int] | None) -> Place | None:
        return None if value is None else (value[0], value[1])
    return [(story, [Attribution(p, kind, place(source), place(cue), tuple((s, e) for s, e in content))
                     for p, kind, source, cue, content in labels])
            for story, labels in _labelled(data, f"quotations-{part}")]


def names(data: Path) -> list[tuple[Story, list[Name]]]:
    """The 20 test stories labelled for names."""
    return [(story, [Name(*label) for label in labels]) for story, labels in _labelled(data, "names-test")]


def damages(data: Path, part: str) -> list[tuple[Story, list[Damage]]]:
    """The stories with sentences damaged by hand; `part` is dev or test."""
    return [(story, [Damage(*label) for label in labels]) for story, labels in _labelled(data, f"damage-{part}")]


def slips(data: Path, part: str) -> dict[str, list[Slip]]:
    """By URL, the real mistakes of the clean stories among the places that were looked at; `part` is dev or test. Empty where none are on file."""
    if not (FOLDER / f"slips-{part}.jsonl").exists():
        return {}
    return {story.url: [Slip(*label) for label in labels] for story, labels in _labelled(data, f"slips-{part}")}
