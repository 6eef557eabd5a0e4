"""Names beside spaCy md."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language

from training import labelled, silver, teacher
from training.corpora import Sentence, gum, uner, wikigold
from training.cut import cut
from training.evaluation.tables import Table, prf_cell
from training.labels import TYPES, Span, bio_to_spans, spans_to_bio
from training.measure import Score, score_names, spans_of
from training.pieces import WordPieces
from training.predict import Run, names


def by_hand(data: Path, nlp: Language) -> list[Sentence]:
    """The 20 Wikinews stories labelled by hand, cut by md. A name that md's words do not fit keeps the words that it touches."""
    found = []
    for story, labels in labelled.names(data):
        for sentence in cut(nlp, story.paragraphs):
            spans: list[Span] = []
            for name in labels:
                inside = [index for index, (begin, end) in enumerate(sentence.places)
                          if name.paragraph == sentence.paragraph and begin < name.end and end > name.start]
                if inside:
                    spans.append((inside[0], inside[-1] + 1, name.kind))
            if sentence.words:
                found.append(Sentence(sentence.words, tuple(spans_to_bio(len(sentence.words), spans)), "wikinews", story.url, sentence.spaces))
    return found


def sets(data: Path, nlp: Language, development: bool) -> dict[str, list[Sentence]]:
    """The test sets, or with `development` those on which to choose."""
    if development:
        return {"uner-ewt/dev (trained on)": list(uner.read(data, "dev")), "gum/dev (derived)": list(gum.read(data, "dev"))}
    return {
        "wikigold": list(wikigold.read(data)),
        "uner-ewt/test": list(uner.read(data, "test")),
        "gum/test (derived)": list(gum.read(data, "test")),
        "20 Wikinews stories": by_hand(data, nlp),
    }


def tables(data: Path, nlp: Language, pieces: WordPieces, runs: dict[str, Run], development: bool) -> list[Table]:
    """Precision / recall / F1 by set, type and system, and F1 above md."""
    results: dict[str, dict[str, dict[str, Score]]] = {}
    for name, sentences in sets(data, nlp, development).items():
        systems: dict[str, list[list[Span]]] = {"md": list(teacher.annotate(nlp, [(s.words, s.spaces) for s in sentences]))}
        systems["md trimmed"] = [
            spans_of(silver.trimmed(Sentence(sentence.words, tuple(spans_to_bio(len(sentence.words), spans)), "", "")))
            for sentence, spans in zip(sentences, systems["md"])]
        for system, run in runs.items():
            systems[system] = [bio_to_spans(labels) for labels in names(run, pieces, [s.words for s in sentences])]
        results[name] = {system: score_names(sentences, found) for system, found in systems.items()}
    systems = ["md", "md trimmed", *runs]
    table = Table("Names: precision / recall / F1, exact spans", ["set", "type", *systems])
    for name, by_system in results.items():
        for kind in [*TYPES, "all"]:
            cells = [by_system[system][kind] for system in systems]
            table.rows.append([name, kind, *map(prf_cell, cells)])
    above = Table("Names: F1 above spaCy md", ["set", *(f"{run} above {peer}" for run in runs for peer in ("md", "md trimmed"))])
    for name, by_system in results.items():
        above.rows.append([name, *(f"{100 * (by_system[run]['all'].f1 - by_system[peer]['all'].f1):+.1f}"
                                   for run in runs for peer in ("md", "md trimmed"))])
    return [table, above]
