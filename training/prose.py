"""Clean prose, half of it damaged, as examples for the garble head; what of it is Wikinews brings labels for quotations and names too."""

from __future__ import annotations

import random
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

from training import labelled, quotations
from training.cut import cut
from training.examples import IGNORED, Example
from training.garble import damage, handmade
from training.garble.draft import Draft
from training.garble.handmade import Damaged
from training.garble.tagged import Tagged, read
from training.labels import FINE, LABEL_ID, viterbi
from training.pieces import WordPieces
from training.predict import Run, scores, softmax
from training.teacher import load

DAMAGED = 0.5
"""Share of the sentences that are damaged. The rest, and every untouched word of the damaged ones, is clean."""
PROCESSES = 2
TWICE = 0.4
"""Share of the damaged ones that are damaged in two places."""
DENSE, DENSITY = 0.85, (0.03, 0.16)
"""Of dense prose: share of the sentences that are damaged, and the bounds between which the share of their words is drawn that is aimed at.
Many mistakes a sentence teach more in the same time; single ones among clean text, seen last, set the measure."""


def attributed(data: Path, cache: Path) -> dict[tuple[str, tuple[str, ...]], dict[str, list[int]]]:
    """Targets of the quotation heads by (URL, words) for every sentence of the stories labelled for training."""
    nlp = load(cache)
    found = {}
    for story, attributions in labelled.quotations(data, "train"):
        for sentence in cut(nlp, story.paragraphs, join_hyphens=True):
            if sentence.words:
                found[story.url, sentence.words] = quotations.targets(sentence, story.paragraphs[sentence.paragraph], attributions)
    return found


def student_names(run: Run, pieces: WordPieces, sentences: list[Tagged], sure: float) -> list[list[int]]:
    """Names as a trained reader sees them; words it is not sure of are ignored."""
    found = []
    for value in scores(run, pieces, [sentence.words for sentence in sentences]):
        certainty = softmax(value).max(1)
        found.append([LABEL_ID[label] if share >= sure else IGNORED for label, share in zip(viterbi(value), certainty)])
    return found


def clean(sentence: Tagged, extra: dict[str, list[int]]) -> Example:
    """A sentence as it stands, all of it fine, with whatever other targets it has."""
    return Example(sentence.words, sentence.source, {**extra, "garble": [FINE] * len(sentence.words)}, sentence.spaces, sentence.document)


def damaged(example: Example, draft: Draft | Damaged) -> Example:
    """The example as the draft has it. Words that are new teach the other heads nothing."""
    targets = {head: [labels[index] if index >= 0 else IGNORED for index in draft.origin]
               for head, labels in example.targets.items() if head != "garble"}
    return replace(example, words=tuple(draft.words), targets={**targets, "garble": list(draft.labels)}, spaces=tuple(draft.spaces))


_sentences: dict[str, list[Tagged]] = {}
"""What the processes that damage sentences share with the one that started them."""


def _draft(job: tuple[str, int, str, bool]) -> Draft | None:
    """Damage one sentence, or leave it: chosen by its own seed, so that the outcome hangs neither on order nor on processes."""
    part, index, seed, dense = job
    source, sentence = random.Random(seed), _sentences[part][index]
    if source.random() >= (DENSE if dense else DAMAGED):
        return None
    count = max(1, round(source.uniform(*DENSITY) * len(sentence.words))) if dense else 2 if source.random() < TWICE else 1
    return damage(sentence, source, count)


class Prose:
    """The tagged sentences with their targets, read once; `epoch` draws from them."""

    def __init__(self, data: Path, cache: Path, run: Run | None, pieces: WordPieces, sure: float):
        self._parts = {path.stem: read(path) for path in sorted((cache / "tagged").glob("*.jsonl"))}
        _sentences.update(self._parts)
        self._nlp = load(cache)
        self._by_hand = handmade.read(self._parts)
        spoken = attributed(data, cache)
        news = self._parts["wikinews"]
        named = student_names(run, pieces, news, sure) if run else None
        self._extra: dict[int, dict[str, list[int]]] = {}
        for index, sentence in enumerate(news):
            extra = dict(spoken.get((sentence.document, sentence.words), {}))
            if named:
                extra["names"] = named[index]
            self._extra[index] = extra
        self.attributed = sum("cues" in extra for extra in self._extra.values())

    def epoch(self, limits: dict[str, slice], repeat: int, seed: str, dense: bool = False) -> list[Example]:
        """Examples of one epoch: `limits[part]` of each part (all where none is given), Wikinews `repeat` times, damage drawn anew, much of
        it where it is dense."""
        jobs = [(part, index, f"{seed} {part} {index} {turn}", dense) for part, sentences in self._parts.items()
                for turn in range(repeat if part == "wikinews" else 1)
                for index in range(len(sentences))[limits.get(part, slice(None))]]
        with ProcessPoolExecutor(PROCESSES, get_context("fork")) as pool:
            drafts = list(pool.map(_draft, jobs, chunksize=500))
        found = []
        for (part, index, *_), draft in zip(jobs, drafts):
            example = clean(self._parts[part][index], self._extra[index] if part == "wikinews" else {})
            found.append(damaged(example, draft) if draft else example)
        return found

    def by_hand(self, seed: str) -> list[Example]:
        """Every sentence damaged by hand, with some of its edits, drawn anew for each seed, and every other one of them clean as well."""
        source = random.Random(seed)
        found = []
        for each in self._by_hand:
            sentence = self._parts[each.part][each.index]
            example = clean(sentence, self._extra[each.index] if each.part == "wikinews" else {})
            found.append(damaged(example, handmade.apply(sentence, handmade.some(each.edits, source), self._nlp)))
            if source.random() < DAMAGED:
                found.append(example)
        return found
