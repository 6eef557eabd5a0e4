"""Sentences damaged by hand for training (`labelled/damage-train.jsonl`), as drafts like those of the generators."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from spacy.language import Language

from training.augment import hyphen_groups
from training.garble.tagged import Tagged
from training.labels import EXTRA, FINE, MISSING, WRONG

FILE = Path(__file__).resolve().parent.parent / "labelled" / "damage-train.jsonl"


@dataclass(frozen=True)
class Damaged:
    """A damaged sentence: what `prose.damaged` reads of a draft. `origin` is the word of the clean sentence that stands there, or -1."""

    words: list[str]
    labels: list[int]
    origin: list[int]
    spaces: list[bool]


Edit = tuple[int, int, str, str]
"""Start and end in the clean sentence's text (code points), the new words, and the writer's own word for the kind."""


def text_of(sentence: Tagged) -> tuple[str, list[tuple[int, int]]]:
    """A sentence's text and the place of each word in it (code points)."""
    text, places = "", []
    for word, space in zip(sentence.words, sentence.spaces):
        places.append((len(text), len(text) + len(word)))
        text += word + (" " if space else "")
    return text.rstrip(), places


def digest(text: str) -> str:
    """What a sentence is found by: the first 16 digits of its SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def cut_down(start: int, find: str, replacement: str) -> list[tuple[int, int, str]]:
    """The shortest edits of whole words that set `replacement` for `find`, which begins at `start`: start, end, new words.

    Words in the middle that stay part an edit in two, unless the words are the same in another order.
    """
    old, new = find.split(" "), replacement.split(" ")
    starts = [start]
    for word in old:
        starts.append(starts[-1] + len(word) + 1)
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    changes = [(a, b, c, d) for code, a, b, c, d in codes if code != "equal"]
    if len(changes) > 1 and sorted(old) == sorted(new):
        changes = [(changes[0][0], changes[-1][1], changes[0][2], changes[-1][3])]
    found = []
    for first, last, new_first, new_last in changes:
        words = " ".join(new[new_first:new_last])
        if first == last:  # put in, with a blank: before the word that follows, or behind the last
            found.append((starts[first], starts[first], words + " ") if first < len(old) else (starts[-1] - 1, starts[-1] - 1, " " + words))
        elif words:
            found.append((starts[first], starts[last] - 1, words))
        else:  # a loss takes one of the blanks around it along
            found.append((starts[first], starts[last], "") if last < len(old) else (max(start, starts[first] - 1), starts[last] - 1, ""))
    return found


def apply(sentence: Tagged, edits: list[Edit], nlp: Language) -> Damaged:
    """The sentence with all its edits. Only the tokenizer of `nlp` is used, so that new words are cut as the others are."""
    text, places = text_of(sentence)
    origin_at = {place: index for index, place in enumerate(places)}
    result, position = "", 0
    changed: list[tuple[int, int, int]] = []  # start, end in the new text, label
    shifts: list[tuple[int, int]] = []  # from which place of the new text on, how far it lies behind the old
    for start, end, new, _ in sorted(edits):
        result += text[position:start]
        label = MISSING if not new.strip() else EXTRA if not text[start:end].strip() else WRONG
        begin = len(result) + len(new) - len(new.lstrip())
        result += new
        changed.append((begin, len(result.rstrip()) if new.strip() else begin, label))
        position = end
        shifts.append((len(result), end - len(result)))
    result += text[position:]
    tokens = [token for token in nlp.make_doc(result) if not token.is_space]
    groups = hyphen_groups([token.text for token in tokens], [bool(token.whitespace_) for token in tokens])
    words, labels, origin, spaces, at = [], [], [], [], []
    for group in groups:
        first, last = tokens[group[0]], tokens[group[-1]]
        begin, end = first.idx, last.idx + len(last.text)
        shift = next((value for place, value in reversed(shifts) if place <= begin), 0)
        words.append(result[begin:end])
        at.append((begin, end))
        labels.append(FINE)
        touched = any(begin < stop and start < end for start, stop, _ in changed)
        origin.append(-1 if touched else origin_at.get((begin + shift, end + shift), -1))
        spaces.append(bool(last.whitespace_))
    for start, stop, label in changed:
        if label == MISSING:
            after = next((index for index, (begin, _) in enumerate(at) if begin >= start), len(at) - 1)
            labels[after] = MISSING
            continue
        for index, (begin, end) in enumerate(at):
            if begin < stop and start < end:
                labels[index] = label
    return Damaged(words, labels, origin, spaces)


@dataclass(frozen=True)
class ByHand:
    """A sentence (its part and its index there) and the edits that damage it."""

    part: str
    index: int
    edits: tuple[Edit, ...]


def read(parts: dict[str, list[Tagged]]) -> list[ByHand]:
    """Every sentence damaged by hand whose clean form is among `parts`."""
    found_at = {digest(text_of(sentence)[0]): (part, index) for part, sentences in parts.items() for index, sentence in enumerate(sentences)}
    entries = map(json.loads, FILE.read_text(encoding="utf-8").splitlines())
    return [ByHand(*found_at[entry["sha256"]], tuple((start, end, new, kind) for start, end, new, kind in entry["edits"]))
            for entry in entries if entry["sha256"] in found_at]


def some(edits: tuple[Edit, ...], source: random.Random) -> list[Edit]:
    """One of the edits, or a few, or all: a third of the draws each."""
    count = source.choice((1, source.randint(1, len(edits)), len(edits)))
    return source.sample(edits, count)
