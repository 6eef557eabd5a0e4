"""What the reader's files have and the corpora lack: curly quotes, unsplit hyphens, headlines in capitals or Title Case."""

from __future__ import annotations

import random

from training.corpora import Sentence

CURLY, STRAIGHT, UNSPLIT, CAPITALS, TITLE, LOWER = 0.35, 0.15, 0.5, 0.02, 0.03, 0.01
"""How often a sentence is changed so, chosen by hand: enough to be seen, rare enough to cost nothing."""

_SMALL = {"a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "by", "with", "as", "from", "over"}
_TO_STRAIGHT = str.maketrans("’‘“”", "''\"\"")


def _curly(words: list[str]) -> list[str]:
    opened = False
    result = []
    for word in words:
        if word in ("\"", "''", "``"):
            opened = not opened
            word = "“" if opened else "”"
        result.append(word.replace("'", "’"))
    return result


def _unsplit(words: list[str], labels: list[str], spaces: tuple[bool, ...] | None) -> tuple[list[str], list[str]]:
    """Join "word - word". A joined word keeps its label when its parts are one name, and is none when they mix ("U.S.-led")."""
    new_words: list[str] = []
    new_labels: list[str] = []
    index = 0
    while index < len(words):
        end = index + 1
        parts = labels[index:end]
        while (end + 1 < len(words) and words[end] == "-" and words[end - 1][-1:].isalnum() and words[end + 1][:1].isalnum()
               and (spaces is None or not (spaces[end - 1] or spaces[end]))):
            end += 2
            parts = labels[index:end]
        new_words.append("".join(words[index:end]))
        if end == index + 1 or (all(part[2:] == parts[0][2:] for part in parts) and not any(part[:1] == "B" for part in parts[1:])):
            new_labels.append(parts[0])
        elif "?" in parts:
            new_labels.append("?")
        else:
            new_labels.append("O")
        index = end
    for index, label in enumerate(new_labels):  # the head of a name may have gone into a mixed word
        before = new_labels[index - 1] if index else "O"
        if label.startswith("I-") and before[2:] != label[2:] and before != "?":
            new_labels[index] = f"B-{label[2:]}"
    return new_words, new_labels


def vary(sentence: Sentence, source: random.Random) -> tuple[list[str], list[str]]:
    """The words and labels of a sentence, changed at random."""
    words, labels = list(sentence.words), list(sentence.labels)
    if source.random() < UNSPLIT:
        words, labels = _unsplit(words, labels, sentence.spaces)
    quotes = source.random()
    if quotes < CURLY:
        words = _curly(words)
    elif quotes < CURLY + STRAIGHT:
        words = [word.translate(_TO_STRAIGHT) for word in words]
    case = source.random()
    if case < CAPITALS:
        words = [word.upper() for word in words]
    elif case < CAPITALS + TITLE:
        words = [word if index and word in _SMALL else word[:1].upper() + word[1:] for index, word in enumerate(words)]
    elif case < CAPITALS + TITLE + LOWER:
        words = [word.lower() for word in words]
    return words, labels
