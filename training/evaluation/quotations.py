"""Quotation spans on Wikinews stories labelled by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from spacy.language import Language

from training import labelled
from training.cut import cut
from training.evaluation.tables import Table, prf_cell
from training.labelled import Attribution, Place
from training.measure import Score
from training.pieces import WordPieces
from training.predict import Run, read
from training.quotations import contents, outer, spans

Spot = tuple[int, int, int]
"""Paragraph, start, end."""


def overlap(one: Spot, other: Spot) -> bool:
    """Whether two spans of a paragraph share at least half of the longer one's characters."""
    shared = min(one[2], other[2]) - max(one[1], other[1])
    return one[0] == other[0] and 2 * shared >= max(one[2] - one[1], other[2] - other[1])


def matched(gold: set[Spot], found: set[Spot], exact: bool) -> Score:
    """Precision, recall and F1 of spans."""
    if exact:
        return Score.of(len(gold & found), len(found), len(gold & found), len(gold))
    return Score.of(sum(any(overlap(one, other) for other in gold) for one in found), len(found),
                    sum(any(overlap(one, other) for other in found) for one in gold), len(gold))


def gold_spots(attributions: Sequence[Attribution], direct: bool | None = None) -> dict[str, set[Spot]]:
    """The spans of all attributions, or of the direct or the other ones; contents inside contents are left out."""
    found: dict[str, set[Spot]] = {"source": set(), "cue": set(), "content": set()}
    kept = {(paragraph, *place) for paragraph in {each.paragraph for each in attributions}
            for place in outer([place for each in attributions if each.paragraph == paragraph for place in each.content])}
    for each in attributions:
        if direct is not None and (each.kind == "direct") != direct:
            continue
        if each.source:
            found["source"].add((each.paragraph, *each.source))
        if each.cue:
            found["cue"].add((each.paragraph, *each.cue))
        found["content"] |= {(each.paragraph, *place) for place in each.content} & kept
    return found


def found_spots(run: Run, pieces: WordPieces, nlp: Language, paragraphs: Sequence[str]) -> dict[str, set[Spot]]:
    """What the heads find: `source`, `cue`, `direct` and `other` contents."""
    sentences = [sentence for sentence in cut(nlp, paragraphs, join_hyphens=True) if sentence.words]
    readings = read(run, pieces, [sentence.words for sentence in sentences], ["sources", "cues", "contents"])
    found: dict[str, set[Spot]] = {"source": set(), "cue": set(), "direct": set(), "other": set()}
    by_paragraph: dict[int, list[Place]] = {}
    for sentence, reading in zip(sentences, readings):
        for kind, head in (("source", "sources"), ("cue", "cues")):
            found[kind] |= {(sentence.paragraph, *place) for place in spans(sentence, reading[head])}
        by_paragraph.setdefault(sentence.paragraph, []).extend(spans(sentence, reading["contents"]))
    for paragraph, places in by_paragraph.items():
        direct, other = contents(paragraphs[paragraph], places)
        found["direct"] |= {(paragraph, *place) for place in direct}
        found["other"] |= {(paragraph, *place) for place in other}
    return found


def tables(data: Path, nlp: Language, pieces: WordPieces, runs: dict[str, Run], development: bool) -> list[Table]:
    """Precision / recall / F1 by kind of span and system.

    The sources and cues of indirect and mixed speech are looked for among all those found, so that for these rows precision is that of all
    sources and cues, recall that of the kind alone.
    """
    part = "dev" if development else "test"
    stories = labelled.quotations(data, part)
    table = Table(f"Quotations on {len(stories)} Wikinews stories ({part}): precision / recall / F1", ["what", "how counted", *runs])
    cells: dict[tuple[str, str], list[str]] = {}
    for run in runs.values():
        total: dict[str, set[Spot]] = {}
        gold: dict[str, set[Spot]] = {}
        for number, (story, attributions) in enumerate(stories):
            shift = number * 10_000
            def add(into: dict[str, set[Spot]], prefix: str, spots: dict[str, set[Spot]]) -> None:
                for kind, places in spots.items():
                    into.setdefault(prefix + kind, set()).update((paragraph + shift, start, end) for paragraph, start, end in places)
            add(total, "", found_spots(run, pieces, nlp, story.paragraphs))
            add(gold, "direct ", gold_spots(attributions, True))
            add(gold, "indirect or mixed ", gold_spots(attributions, False))
            add(gold, "", gold_spots(attributions))
        for what, kind in (("direct content", "direct"), ("indirect or mixed content", "other"), ("source", "source"), ("cue", "cue")):
            for exact in (True, False):
                cells.setdefault((what, "exact" if exact else "overlap"), []).append(prf_cell(matched(gold[what], total[kind], exact)))
        for kind in ("source", "cue"):
            for exact in (True, False):
                what = f"indirect or mixed {kind}"
                all_of = matched(gold[kind], total[kind], exact)
                own = matched(gold[what], total[kind], exact)
                cells.setdefault((what, "exact" if exact else "overlap"), []).append(prf_cell(Score(all_of.precision, own.recall)))
    table.rows = [[what, how, *values] for (what, how), values in cells.items()]
    kinds = Counter(each.kind for _, attributions in stories for each in attributions)
    table.title += f"; {', '.join(f'{count} {kind}' for kind, count in sorted(kinds.items()))}"
    return [table]
