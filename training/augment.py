"""What the reader's files have and the corpora lack: curly quotes, unsplit hyphens, headlines in capitals or Title Case."""

from __future__ import annotations

import random
from collections.abc import Sequence

CURLY, STRAIGHT, CAPITALS, TITLE, LOWER = 0.35, 0.15, 0.02, 0.03, 0.01
"""How often a sentence is changed so, chosen by hand: enough to be seen, rare enough to cost nothing."""

_SMALL = {"a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "by", "with", "as", "from", "over"}
_TO_STRAIGHT = str.maketrans("’‘“”", "''\"\"")


def hyphen_groups(words: Sequence[str], spaces: Sequence[bool] | None) -> list[list[int]]:
    """The indices of words, those of "word - word" (no space around, where spaces are known) together."""
    groups: list[list[int]] = []
    index = 0
    while index < len(words):
        end = index + 1
        while (end + 1 < len(words) and words[end] == "-" and words[end - 1][-1:].isalnum() and words[end + 1][:1].isalnum()
               and (spaces is None or not (spaces[end - 1] or spaces[end]))):
            end += 2
        groups.append(list(range(index, end)))
        index = end
    return groups


def requote(words: list[str], source: random.Random) -> list[str]:
    """Quotes and apostrophes all curly, all straight, or as they are; opening and closing alternate."""
    chance = source.random()
    if chance < CURLY:
        opened = False
        result = []
        for word in words:
            if word in ("\"", "''", "``"):
                opened = not opened
                word = "“" if opened else "”"
            result.append(word.replace("'", "’"))
        return result
    if chance < CURLY + STRAIGHT:
        return [word.translate(_TO_STRAIGHT) for word in words]
    return words


def recase(words: list[str], source: random.Random) -> list[str]:
    """All in capitals, in Title Case, in lower case, or mostly as they are."""
    chance = source.random()
    if chance < CAPITALS:
        return [word.upper() for word in words]
    if chance < CAPITALS + TITLE:
        return [word if index and word in _SMALL else word[:1].upper() + word[1:] for index, word in enumerate(words)]
    if chance < CAPITALS + TITLE + LOWER:
        return [word.lower() for word in words]
    return words
