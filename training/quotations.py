"""Attributions to the targets of the three quotation heads, and back to spans of a paragraph."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from training.labelled import Attribution, Place
from training.cut import Cut
from training.examples import IGNORED
from training.labels import viterbi_spans

OUTSIDE, BEGIN, INSIDE = range(3)
_OPEN, _CLOSE, _EITHER = "“„«", "”»", "\""


def quoted(text: str) -> list[Place]:
    """What stands between double quotation marks in a paragraph, marks left out. A mark never closed holds to the end, as a
    quotation does that goes on in the next paragraph."""
    found: list[Place] = []
    start: int | None = None
    for index, character in enumerate(text):
        if start is None and character in _OPEN + _EITHER:
            start = index + 1
        elif start is not None and character in _CLOSE + _EITHER:
            found.append((start, index))
            start = None
    if start is not None and start < len(text):
        found.append((start, len(text)))
    return found


def targets(sentence: Cut, text: str, attributions: Sequence[Attribution]) -> dict[str, list[int]]:
    """The targets of `sources`, `cues` and `contents` for one sentence of a paragraph whose attributions are given.

    Contents inside contents are part of the outer one. In a sentence that lies wholly inside quotation marks nothing shows
    that it is quoted: there `contents` are ignored.
    """
    here = [each for each in attributions if each.paragraph == sentence.paragraph]
    contents = outer([place for each in here for place in each.content])
    begin, end = sentence.places[0][0], sentence.places[-1][1]
    hidden = any(start <= begin and end <= stop and not (begin == start) and text[end:end + 1] not in (*_CLOSE, *_EITHER)
                 for start, stop in quoted(text))
    return {
        "sources": _bio(sentence, [each.source for each in here if each.source]),
        "cues": _bio(sentence, [each.cue for each in here if each.cue]),
        "contents": [IGNORED] * len(sentence.words) if hidden else _bio(sentence, contents),
    }


def outer(places: list[Place]) -> list[Place]:
    """The places that do not lie in an earlier or longer one, in order."""
    kept: list[Place] = []
    for start, end in sorted(set(places), key=lambda place: (place[0], -place[1])):
        if kept and start < kept[-1][1]:
            continue
        kept.append((start, end))
    return kept


def _bio(sentence: Cut, places: list[Place]) -> list[int]:
    labels = [OUTSIDE] * len(sentence.words)
    for start, end in outer(places):
        inside = [index for index, (begin, stop) in enumerate(sentence.places) if begin < end and stop > start]
        if inside:
            labels[inside[0]] = BEGIN
            labels[inside[0] + 1:inside[-1] + 1] = [INSIDE] * (inside[-1] - inside[0])
    return labels


def spans(sentence: Cut, scores: np.ndarray) -> list[Place]:
    """The spans of one head's scores [words, 3] as places in the paragraph."""
    return [(sentence.places[first][0], sentence.places[last - 1][1]) for first, last in viterbi_spans(scores)]


def contents(text: str, found: list[Place]) -> tuple[list[Place], list[Place]]:
    """Direct contents, and indirect or mixed ones, of a paragraph from the content spans that the head found in its sentences.

    A stretch between marks is direct speech when the content found there reaches one of the marks, or covers half of it, and does not
    go on beyond them; it is then taken whole, since the sentences in its middle show nothing of the marks. Other content
    keeps its span, widened to the quoted stretches that it touches.
    """
    direct: list[Place] = []
    rest = list(found)
    for start, end in quoted(text):
        touching = [place for place in rest if place[0] < end and place[1] > start]
        if not touching:
            continue
        covered = sum(min(end, stop) - max(start, begin) for begin, stop in touching)
        beyond = [place for place in touching if _words(text[place[0]:min(start, place[1])]) + _words(text[max(end, place[0]):place[1]]) > 0]
        if beyond:
            continue
        at_edge = any(begin <= start + 1 or stop >= end - 1 for begin, stop in touching)
        if at_edge or 2 * covered >= end - start:
            direct.append((start, end))
            rest = [place for place in rest if place not in touching]
    joined: list[Place] = []
    for begin, stop in sorted(rest):
        if any(start <= begin and stop <= end for start, end in direct):
            continue
        for start, end in quoted(text):
            if begin < end and stop > start:
                begin, stop = min(begin, start - 1), max(stop, end + 1 if end < len(text) else end)
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], stop))
        else:
            joined.append((begin, stop))
    return direct, joined


def _words(text: str) -> int:
    return sum(part.strip("\"“”„«»,.;:—–-()[]'’‘").isalnum() for part in text.split())
