"""Whole Wikinews stories of 2019 and 2020 (CC BY 2.5), without labels."""

from __future__ import annotations

import csv
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

HELD_OUT = Path(__file__).resolve().parent.parent / "heldout" / "wikinews.txt"
HELD_OUT_COUNT = 60


@dataclass(frozen=True)
class Story:
    """One story: its paragraphs, the title first."""

    url: str
    paragraphs: tuple[str, ...]


def key(url: str) -> str:
    """What the held-out list is sorted by: SHA-256 of the URL, hexadecimal."""
    return hashlib.sha256(url.encode()).hexdigest()


def stories(data: Path) -> list[Story]:
    """Read `wikinews/wikinews_{2019,2020}.csv`; one story a URL."""
    found: dict[str, Story] = {}
    csv.field_size_limit(10_000_000)
    for year in (2019, 2020):
        with (data / "wikinews" / f"wikinews_{year}.csv").open(encoding="utf-8", newline="") as file:
            for line in csv.DictReader(file):
                parts = [re.sub(r"\s+", " ", part).strip() for part in re.split(r"\n\s*\n|\n", line["text"])]
                parts = [re.sub(r"^\(\(\w+\)\) ?:? ?", "", part) for part in parts]
                found[line["url"]] = Story(line["url"], tuple(part for part in [line["title"], *parts] if part))
    return list(found.values())


def choose_held_out(data: Path) -> list[str]:
    """The stories never to train on: the `HELD_OUT_COUNT` whose URL has the lowest hash."""
    return sorted((story.url for story in stories(data)), key=key)[:HELD_OUT_COUNT]


def held_out() -> set[str]:
    """The committed list (`training/heldout/wikinews.txt`: hash, tab, URL)."""
    return {line.split("\t")[1] for line in HELD_OUT.read_text(encoding="utf-8").splitlines() if "\t" in line}


def training_stories(data: Path) -> list[Story]:
    """Every story but the held-out ones."""
    out = held_out()
    return [story for story in stories(data) if story.url not in out]


if __name__ == "__main__":
    import argparse

    from training.paths import add_options

    parser = argparse.ArgumentParser(description="Write the held-out list.")
    add_options(parser)
    chosen = choose_held_out(parser.parse_args().data)
    HELD_OUT.parent.mkdir(exist_ok=True)
    HELD_OUT.write_text(
        "# Wikinews stories that nothing here is trained or tuned on: SHA-256 of the URL, tab, URL.\n"
        f"# The {HELD_OUT_COUNT} lowest hashes; made by `python -m training.corpora.wikinews`.\n"
        + "".join(f"{key(url)}\t{url}\n" for url in chosen), encoding="utf-8")
