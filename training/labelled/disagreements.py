"""Disagreements planted by hand between two articles, or inside one: rebuilds the texts, checks hashes and spans, prints cases.

`python -m training.labelled.disagreements` checks both files; `--print 20` prints cases drawn at random, `--case ID` one,
`--write FOLDER` writes every case as files that a bench can open. README.md says what a line holds and who wrote it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from training.corpora import meantime
from training.corpora.wikinews import stories
from training.paths import add_options

FOLDER = Path(__file__).resolve().parent
PARTS = ("test", "dev", "train")
KINDS = frozenset({"figure", "date", "duration", "place", "role", "agent", "purpose", "event", "state", "quotation", "name"})
LONGEST_COPY = 11
"""Words in a row that a rewording may share with its original."""


@dataclass(frozen=True)
class Place:
    """A stretch of one of a case's articles: its number from 0, start and end in code points of the text after edits."""

    article: int
    start: int
    end: int


@dataclass(frozen=True)
class Case:
    """One planted disagreement. `texts` are the articles as a reader gets them, after edits.

    Of the two places of the disagreement the first is the planted one, which says the wrong thing; what it denies may stand at more
    places than the second. `silent` places differ from the other article too, but nobody would call that a disagreement. `changed`
    are the edited stretches.
    """

    id: str
    kind: str
    sources: tuple[str | None, ...]
    dates: tuple[str | None, ...]
    texts: tuple[str, ...]
    disagreement: tuple[Place, Place]
    silent: tuple[Place, ...]
    changed: tuple[Place, ...]
    note: str

    def words(self, place: Place) -> str:
        """What stands at a place."""
        return self.texts[place.article][place.start:place.end]


def digest(text: str) -> str:
    """SHA-256 of a text, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def _wikinews(data: Path) -> dict[str, str]:
    return {story.url: "\n\n".join(story.paragraphs) for story in stories(data)}


def original(data: Path, source: str) -> str:
    """The text of a source before edits: a Wikinews story (its URL; paragraphs joined by blank lines) or a file name of MEANTIME."""
    if source.startswith("https://"):
        return _wikinews(data)[source]
    return meantime.text_of((data / "meantime" / source).read_text(encoding="utf-8"))


def edited(text: str, edits: list[list]) -> str:
    """Apply [start, end, new] edits, offsets in the text before any of them. Raises ValueError when they overlap or are out of order."""
    parts, at = [], 0
    for start, end, new in edits:
        if not at <= start <= end <= len(text):
            raise ValueError(f"edit [{start}, {end}] is out of order")
        parts += [text[at:start], new]
        at = end
    return "".join([*parts, text[at:]])


def edits_after(edits: list[list]) -> list[tuple[int, int]]:
    """Where the new words of edits stand in the edited text: start and end."""
    found, shift = [], 0
    for start, end, new in edits:
        found.append((start + shift, start + shift + len(new)))
        shift += len(new) - (end - start)
    return found


def _rebuilt(data: Path, article: dict) -> str:
    if article["source"] is None:
        return article["text"]
    text = original(data, article["source"])
    if digest(text) != article["sha256"]:
        raise ValueError(f"{article['source']} is not the text that was edited")
    return edited(text, article["edits"])


def cases(data: Path, part: str) -> Iterator[Case]:
    """The cases of a part, `test` or `dev`. Raises ValueError when a source's text is not the one that was edited."""
    for line in (FOLDER / f"disagreements-{part}.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        first, second = (Place(*place) for place in entry["disagreement"])
        yield Case(entry["id"], entry["kind"], tuple(article["source"] for article in entry["articles"]),
                   tuple(article.get("date") for article in entry["articles"]),
                   tuple(_rebuilt(data, article) for article in entry["articles"]), (first, second),
                   tuple(Place(*place) for place in entry["silent"]),
                   tuple(Place(number, *stretch) for number, article in enumerate(entry["articles"])
                         for stretch in edits_after(article.get("edits", []))), entry["note"])


def longest_copy(ours: str, theirs: str) -> int:
    """How many words in a row, folded and without punctuation, a text of ours has in common with another."""
    a, b = (re.findall(r"\w+", text.lower()) for text in (ours, theirs))
    length, longest = [0] * (len(b) + 1), 0
    for word in a:
        for j in range(len(b), 0, -1):
            length[j] = length[j - 1] + 1 if b[j - 1] == word else 0
        longest = max(longest, *length)
    return longest


def _overlap(one: Place, other: Place) -> bool:
    return one.article == other.article and one.start < other.end and other.start < one.end


def faults(case: Case) -> list[str]:
    """What is wrong with a case, in words; empty where nothing is."""
    found = [] if case.kind in KINDS else [f"unknown kind {case.kind}"]
    for place in (*case.disagreement, *case.silent):
        inside = 0 <= place.article < len(case.texts) and 0 <= place.start < place.end <= len(case.texts[place.article])
        if not inside or case.words(place) != case.words(place).strip():
            found.append(f"{place} is no stretch of words")
    one, other = case.disagreement
    if _overlap(one, other):
        found.append("the two places overlap")
    if {one.article, other.article} != set(range(len(case.texts))):
        found.append("an article has no part in the disagreement")
    if case.sources[one.article] is not None and not any(_overlap(one, place) for place in case.changed):
        found.append("the first place is not the planted one")
    for place in case.silent:
        if any(_overlap(place, side) for side in case.disagreement):
            found.append(f"{place} is both silent and in disagreement")
    written = [text for text, source in zip(case.texts, case.sources) if source is None]
    read = [text for text, source in zip(case.texts, case.sources) if source is not None]
    for copied in (longest_copy(ours, theirs) for ours in written for theirs in read):
        if copied > LONGEST_COPY:
            found.append(f"{copied} words of the original in a row")
    return found


def _show(case: Case, whole: bool) -> None:
    print(f"\n=== {case.id} [{case.kind}] {case.note}")
    for number, (text, source, date) in enumerate(zip(case.texts, case.sources, case.dates)):
        places = [(place, "⟦⟧") for place in case.disagreement if place.article == number]
        places += [(place, "‹›") for place in case.silent if place.article == number]
        for place, (left, right) in sorted(places, key=lambda item: -item[0].start):
            text = text[:place.start] + left + text[place.start:place.end] + right + text[place.end:]
        if source is not None and not whole:
            text = "\n".join(line for at, line in enumerate(text.split("\n\n")) if at < 2 or "⟦" in line or "‹" in line)
        print(f"--- {number}: {source or 'ours'} {date or ''}\n{text}")


def _write(folder: Path, part: str, case: Case) -> None:
    where = folder / part / case.id / "articles"
    where.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(case.texts):
        (where / f"{number}.txt").write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Check the files, and print or write cases."""
    parser = argparse.ArgumentParser(description="Check and print the planted disagreements.")
    add_options(parser)
    parser.add_argument("--part", choices=PARTS, action="append", help="only this part")
    parser.add_argument("--print", type=int, default=0, metavar="N", help="print so many cases, drawn at random")
    parser.add_argument("--seed", type=int, default=1, help="of the drawing")
    parser.add_argument("--case", action="append", default=[], help="print this case")
    parser.add_argument("--whole", action="store_true", help="print whole originals, not only the paragraphs concerned")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="write FOLDER/PART/ID/articles/N.txt")
    options = parser.parse_args()
    wrong = 0
    for part in options.part or PARTS:
        found = list(cases(options.data, part))
        for case in found:
            for fault in faults(case):
                wrong += 1
                print(f"{case.id}: {fault}")
        twice = [name for name, times in Counter(case.id for case in found).items() if times > 1]
        wrong += len(twice)
        print(f"{part}: {len(found)} cases {dict(Counter(case.kind for case in found).most_common())}; "
              f"{dict(Counter(case.id.rsplit('-', 1)[0] for case in found))}; "
              f"{sum(len(case.silent) for case in found)} silent places" + (f"; ids used twice: {twice}" if twice else ""))
        drawn = random.Random(options.seed).sample(found, min(options.print, len(found)))
        for case in [*drawn, *(case for case in found if case.id in options.case)]:
            _show(case, options.whole)
        for case in found if options.write else ():
            _write(options.write, part, case)
    if wrong:
        raise SystemExit(f"{wrong} faults")


if __name__ == "__main__":
    main()
