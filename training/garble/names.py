"""Names cut short or joined wrongly."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache

from training.garble.counts import Counts, counts
from training.garble.draft import Draft
from training.garble.losses import prose
from training.garble.tagged import Tagged
from training.labels import EXTRA

_TITLES = set("""President Minister Secretary Chancellor Senator Mr. Mr Mrs. Ms. Dr. Dr Governor Judge Professor General Ambassador Colonel Captain
Admiral Mayor Pope Sheriff Congressman Congresswoman Representative Justice Sir Lord King Queen Prince Princess Chairman""".split())
_NEVER_ALONE = set("Mr. Mr Mrs. Ms. Dr. Dr".split())
_ROYAL = set("King Queen Prince Princess Pope Sir Lord Lady".split())
_FIRST = {"United": ("States", "Nations", "Kingdom"), "Saudi": ("Arabia",), "New": ("York", "Zealand", "Delhi", "Jersey", "Orleans", "Hampshire", "Mexico"),
          "North": ("Korea", "Carolina", "Dakota"), "South": ("Korea", "Africa", "Carolina", "Sudan", "Dakota"), "Los": ("Angeles",),
          "San": ("Francisco", "Diego", "Antonio", "Jose"), "Hong": ("Kong",), "Sri": ("Lanka",), "Costa": ("Rica",), "Puerto": ("Rico",),
          "El": ("Salvador",), "Buenos": ("Aires",), "Tel": ("Aviv",), "Las": ("Vegas",), "White": ("House",), "Supreme": ("Court",),
          "European": ("Union", "Commission", "Parliament"), "Prime": ("Minister",), "Foreign": ("Minister", "Ministry", "Secretary"),
          "Security": ("Council",), "High": ("Court",), "Northern": ("Ireland",), "Burkina": ("Faso",), "Sierra": ("Leone",), "Kuala": ("Lumpur",),
          "Rio": ("de",), "Abu": ("Dhabi",), "Addis": ("Ababa",), "World": ("War", "Health", "Cup"), "Civil": ("War",), "Vice": ("President",)}
_MODIFIERS = set("Foreign Public National Internal External Human Social Economic International Political Medical Environmental General".split())


@lru_cache(maxsize=1)
def given_names() -> tuple[str, ...]:
    """Names that hardly ever stand without a further name after them: given names, most of them."""
    seen = counts()
    return tuple(sorted(word for word, count in seen.given.items() if count >= 4 and count >= 0.85 * seen.names[word] and word.isalpha()
                        and word not in _FIRST and word not in _TITLES and len(word) > 3 and seen.words[word.lower()] <= 1.1 * seen.names[word]))


def _name(sentence: Tagged, index: int) -> bool:
    return 0 <= index < len(sentence.words) and sentence.tags[index].startswith("NNP")


Edit = tuple[int, int, list[str], int]


def cut_short(sentence: Tagged, seen: Counts) -> Iterator[Edit]:
    """ "President Vladimir", "President said", "the United of America", "the of Foreign Affairs", "Ministry of Foreign". """
    words = sentence.words
    given = set(given_names())
    for index in range(len(words) - 2):
        after = index + 2
        if words[index] in _TITLES and words[index] not in _ROYAL and _name(sentence, index + 1):
            end = index + 1
            while _name(sentence, end):
                end += 1
            follows = end < len(words) and (sentence.tags[end] in ("VBD", "VBZ", "MD", "IN", "POS") or words[end] in (",", "."))
            if end == index + 3 and words[index + 1] in given and follows:
                yield index + 2, end, [], 0
            if end <= index + 3 and follows and sentence.tags[end] in ("VBD", "VBZ", "MD", "IN", "POS") and (
                    words[index] in _NEVER_ALONE or index and sentence.tags[index - 1] in ("IN", "VBD", "CC", "VB")):
                yield index + 1, end, [], 0
        if words[index + 1] in _FIRST.get(words[index], ()) and not _name(sentence, after) and (index == 0 or not _name(sentence, index - 1)):
            if sentence.tags[after] in ("VBD", "VBZ", "IN", "MD", "POS", ".", "CC", ",") and words[index] not in ("White", "High", "Supreme", "World", "European"):
                yield index + 1, after, [], 0
            elif sentence.tags[after] in ("VBD", "VBZ", "MD", "IN") and index and words[index - 1].lower() == "the":
                yield index + 1, after, [], 0
        if _name(sentence, index + 1) and words[after] == "of" and words[index].lower() == "the" and _name(sentence, min(after + 1, len(words) - 1)):
            yield index + 1, after, [], 0
        if words[index] == "of" and words[index + 1] in _MODIFIERS and _name(sentence, after) and not _name(sentence, after + 1):
            if after + 1 < len(words) and words[after + 1] not in ("and", "&", ","):
                yield after, after + 1, [], 0


def joined(sentence: Tagged, seen: Counts) -> Iterator[Edit]:
    """The surname twice, or once more before the given name."""
    given = set(given_names())
    for index in range(len(sentence.words) - 2):
        if sentence.words[index] in given and _name(sentence, index + 1) and not _name(sentence, index + 2):
            if sentence.words[index + 1].isalpha() and len(sentence.words[index + 1]) > 2:
                yield index + 2, index + 2, [sentence.words[index + 1]], EXTRA
                yield index, index, [sentence.words[index + 1]], EXTRA


def names(draft: Draft, source: random.Random) -> Draft | None:
    """Damage a name."""
    sentence, seen = draft.tagged, counts()
    if not prose(sentence):
        return None
    for kind in source.choices((cut_short, joined), (3, 1)) + [cut_short, joined]:
        edited = draft.edit(kind(sentence, seen), source)
        if edited:
            return edited
    return None
