"""Garble on clean stories, on sentences damaged by hand, and on those of the generators, the one held out of training among them."""

from __future__ import annotations

import random
from pathlib import Path

from spacy.language import Language

from training import labelled
from training.corpora import wikinews
from training.corpora.wikinews import Story
from training.evaluation.tables import Table, percent
from training.garble import GENERATORS, HELD_OUT, damage
from training.garble.tagged import Tagged, development_stories, of_span
from training.pieces import WordPieces
from training.predict import Run, read
from training.spotting import Judged, damaged_paragraphs, excused, flags, judge, strongest, suspicion, threshold_at

RATES = (0.5, 1.0, 2.0)
"""Flags per thousand clean words at which recall is told."""
PLANTED = 300
"""Sentences damaged by each generator."""


def clean_stories(data: Path, development: bool) -> list[Story]:
    """The 60 held-out stories, or the 20 development ones."""
    if development:
        return development_stories(data)
    out = wikinews.held_out()
    return [story for story in wikinews.stories(data) if story.url in out]


def judged_clean(run: Run, pieces: WordPieces, nlp: Language, data: Path, development: bool) -> list[Judged]:
    """The clean stories as a run reads them, their real mistakes (`labelled.slips`) set aside."""
    stories = clean_stories(data, development)
    slips = labelled.slips(data, "dev" if development else "test")
    places: dict[int, list[tuple[int, int]]] = {}
    offset = 0
    for story in stories:
        for slip in slips.get(story.url, []):
            places.setdefault(offset + slip.paragraph, []).append((slip.start, slip.end))
        offset += len(story.paragraphs)
    return excused(judge(run, pieces, nlp, [paragraph for story in stories for paragraph in story.paragraphs]), places)


def planted(nlp: Language, stories: list[Story], name: str) -> list[tuple[tuple[str, ...], list[int]]]:
    """Sentences of the stories damaged by one generator: words, and the labels of what was done."""
    source = random.Random(11)
    found = []
    sentences: list[Tagged] = [of_span(sentence, "wikinews", story.url) for story in stories
                               for doc in nlp.pipe(story.paragraphs) for sentence in doc.sents]
    source.shuffle(sentences)
    for sentence in sentences:
        draft = damage(sentence, source, only={name}, without=frozenset()) if len(sentence.words) >= 6 else None
        if draft:
            found.append((tuple(draft.words), list(draft.labels)))
        if len(found) == PLANTED:
            break
    return found


def tables(data: Path, nlp: Language, pieces: WordPieces, runs: dict[str, Run], development: bool) -> list[Table]:
    """Recall at given rates of flags on clean news, the threshold taken from that news, and what the threshold chosen on the development stories
    gives on the test stories."""
    part = "dev" if development else "test"
    stories = clean_stories(data, development)
    cases = [(text, start, end) for story, damages in labelled.damages(data, part) for text, start, end in damaged_paragraphs(story, damages)]
    table = Table(f"Garble: recall by rate of false flags on {len(stories)} clean stories", ["what", "sentences", *(
        f"{system} at {rate} per 1,000" for system in runs for rate in RATES)])
    generators = {name: planted(nlp, stories, name) for name in GENERATORS}
    by_hand: list[str] = []
    rows = {name: [name + (" (held out of training)" if name == HELD_OUT else ""), str(len(found))] for name, found in generators.items()}
    chosen = Table("Garble at the threshold chosen on the development stories for 0.5 false flags per 1,000 words",
                   ["system", "threshold", "false flags per 1,000 clean words", "recall on damage by hand"])
    for system, run in runs.items():
        clean = judged_clean(run, pieces, nlp, data, development)
        thresholds = [threshold_at(clean, rate) for rate in RATES]
        hits = [strongest(judge(run, pieces, nlp, [text]), start, end) for text, start, end in cases]
        by_hand += [percent(sum(hit >= threshold for hit in hits) / len(hits)) for threshold in thresholds]
        for name, found in generators.items():
            scored = [suspicion(reading["garble"]) for reading in read(run, pieces, [words for words, _ in found], ["garble"])]
            for threshold in thresholds:
                seen = sum(any(row[max(0, index - 1):index + 2].max() >= threshold for index, label in enumerate(labels) if label)
                           for row, (_, labels) in zip(scored, found))
                rows[name].append(percent(seen / max(1, len(found))))
        dev = clean if development else judged_clean(run, pieces, nlp, data, True)
        threshold = threshold_at(dev, 0.5)
        words = sum(len(each.sentence.words) for each in clean)
        chosen.rows.append([system, f"{threshold:.3f}", f"{len(flags(clean, threshold)) * 1000 / words:.2f}",
                            percent(sum(hit >= threshold for hit in hits) / len(hits))])
    table.rows = [[f"damage by hand ({part})", str(len(cases)), *by_hand], *rows.values()]
    return [table, chosen]
