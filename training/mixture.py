"""What a run trains on: gold sentences, and teacher-labelled ones cleaned."""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np

from training import silver, teacher
from training.corpora import MASKED, Sentence, gum, re3d, uner
from training.corpora.conllu import read_trees
from training.examples import Example, merged, of_sentence, of_tree
from training.model import Reader
from training.paths import encoder_folder
from training.pieces import WordPieces
from training.predict import scores, softmax, torch_run
from training.prose import Prose

SILVER = ["wikinews", "wikitext", "wikisplit", "ewt"]
CREDITS = {
    "ewt-trees": "UD English EWT train (CC BY-SA 4.0)",
    "gum-train": "GUM train (annotations CC BY 4.0, texts CC BY / CC BY-SA 3.0)",
    "uner-dev": "Universal NER, English EWT dev (CC BY-SA 4.0)",
    "re3d": "DSTL re3d, the five openly licensed sources (OGL, public domain, CC BY, CC BY-SA)",
    "wikinews": "Wikinews 2019 and 2020 without the held-out stories (CC BY 2.5), labelled by spaCy en_core_web_md (MIT)",
    "wikitext": "WikiText-2 valid and test (CC BY-SA 3.0), labelled by spaCy en_core_web_md",
    "wikisplit": "WikiSplit (CC BY-SA 4.0), labelled by spaCy en_core_web_md",
    "ewt": "UD English EWT train (CC BY-SA 4.0), labelled by spaCy en_core_web_md",
}


def silver_sentences(cache: Path, limits: dict[str, slice], clean: bool = True) -> list[Sentence]:
    """Teacher-labelled sentences, `limits[source]` of each source (all where none is given), cleaned as `silver` describes."""
    found: list[Sentence] = []
    for name in SILVER:
        part = limits.get(name, slice(None))
        if part.stop == 0:
            continue
        read = teacher.read(cache / "teacher" / f"{name}.jsonl")
        # WikiSplit and WikiText hold no document order worth keeping; a fixed shuffle makes the limit a fair sample.
        if name == "wikisplit":
            random.Random(7).shuffle(read)
        sentences = [silver.trimmed(sentence) for sentence in read[part]]
        if clean:
            sentences = silver.surnames_are_persons(sentences)
        if clean and name in ("wikinews", "wikitext"):
            sentences = silver.agree_in_documents(sentences)
        found.extend(sentences)
    return silver.agree_in_corpus(found) if clean else found


def re3d_sentences(data: Path, cache: Path) -> list[Sentence]:
    """re3d where the teacher bears it out: a word on which the two differ is masked."""
    other = {sentence.words: silver.trimmed(sentence) for sentence in teacher.read(cache / "teacher" / "re3d.jsonl")}
    found = []
    for sentence in re3d.read(data):
        if sentence.words in other:
            labels = [mine if mine == theirs else MASKED for mine, theirs in zip(sentence.labels, other[sentence.words].labels)]
            found.append(Sentence(sentence.words, tuple(labels), "re3d", sentence.document))
    return found


def gold_sentences(data: Path, with_uner_dev: bool) -> list[Sentence]:
    """People's labels: GUM train, and UNER-EWT dev unless it is kept for choosing hyper-parameters."""
    found = list(gum.read(data, "train"))
    return found + list(uner.read(data, "dev")) if with_uner_dev else found


def thinned(sentences: list[Sentence], share: int = 3) -> list[Sentence]:
    """Every sentence that holds a name, and one in `share` of the others."""
    found, empty = [], 0
    for sentence in sentences:
        named = any(label not in ("O", MASKED) for label in sentence.labels)
        empty += not named
        if named or empty % share == 0:
            found.append(sentence)
    return found


def tree_examples(data: Path, cache: Path, relabel: Callable[[list[Sentence]], list[Sentence]] = list) -> list[Example]:
    """EWT train and GUM train: trees, with GUM's own names, and for EWT those of the teacher, cleaned and put through `relabel`."""
    ewt = relabel(silver_sentences(cache, {name: slice(0, 0) for name in SILVER if name != "ewt"}))
    ewt_names = {sentence.words: of_sentence(sentence) for sentence in ewt}
    gum_names = {sentence.words: of_sentence(sentence) for sentence in gum.read(data, "train")}
    found = []
    for source, folder, named in (("ewt-trees", "ud-english-ewt", ewt_names), ("gum-train", "gum", gum_names)):
        for tree in read_trees(data / folder / "train.conllu"):
            example = of_tree(tree, source)
            other = named.get(example.words)
            found.append(merged(example, other) if other else example)
    return found


def with_students(sentences: list[Sentence], checkpoints: list[Path], pieces: WordPieces, sure: float) -> list[Sentence]:
    """Merge labels with the mean probabilities of earlier students (`silver.combine`)."""
    total: list[np.ndarray] | None = None
    for checkpoint in checkpoints:
        found = [softmax(value) if len(value) else value
                 for value in scores(torch_run(Reader.load(checkpoint), ["names"]), pieces, [sentence.words for sentence in sentences])]
        total = found if total is None else [one + two for one, two in zip(total, found)]
    return [silver.combine(sentence, value / len(checkpoints), sure) for sentence, value in zip(sentences, total or [])]


def limit(text: str) -> tuple[str, slice]:
    """Read "source=count" or "source=from:to"."""
    name, part = text.split("=")
    first, _, last = part.rpartition(":")
    return name, slice(int(first or 0), int(last))


def add_mixture_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what a run sees."""
    parser.add_argument("--gold-repeat", type=int, default=2, help="times an epoch that each gold sentence of names is seen")
    parser.add_argument("--limit", nargs="*", default=[], metavar="SOURCE=COUNT|FROM:TO", help="which silver sentences")
    parser.add_argument("--thin", action="store_true", help="keep one in three of the sentences without a name")
    parser.add_argument("--raw", action="store_true", help="trim silver labels only, no agreement in documents and corpus")
    parser.add_argument("--students", nargs="*", type=Path, default=[], help="earlier checkpoints that relabel the silver")
    parser.add_argument("--sure", type=float, default=0.9, help="from which mean probability the students overrule")
    parser.add_argument("--with-uner-dev", action="store_true", help="train on UNER-EWT dev too (final runs)")
    parser.add_argument("--trees", type=float, default=0.0, help="share of EWT's and GUM's trees in an epoch, GUM's names with them")
    parser.add_argument("--dense", type=int, default=0, help="epochs, the first ones, whose prose is densely damaged; a third of the trees in each")
    parser.add_argument("--prose", nargs="*", metavar="PART=COUNT|FROM:TO", default=None,
                        help="add clean and damaged prose, Wikinews with labels for quotations; limits by part")
    parser.add_argument("--by-hand", type=int, default=0, help="times an epoch that the prose damaged by hand is seen")
    parser.add_argument("--news-repeat", type=int, default=2, help="times an epoch that the Wikinews prose is seen")


def epochs(options: argparse.Namespace, source: random.Random) -> list[list[Example]]:
    """The examples of each epoch as the options say."""
    limits = dict(limit(pair) for pair in options.limit)
    labelled = silver_sentences(options.cache, limits, clean=not options.raw)
    if limits.get("re3d", slice(None)).stop != 0:
        labelled += re3d_sentences(options.data, options.cache)
    if options.thin:
        labelled = thinned(labelled)

    def relabel(sentences: list[Sentence]) -> list[Sentence]:
        pieces = WordPieces.load(encoder_folder(options.cache))
        return with_students(sentences, options.students, pieces, options.sure) if options.students else sentences

    labelled = relabel(labelled)
    gold = gold_sentences(options.data, options.with_uner_dev)
    if options.trees:
        gold = [sentence for sentence in gold if sentence.source != "gum-train"]
    if options.thin:
        gold = thinned(gold)
    named = [of_sentence(sentence) for sentence in labelled + gold * options.gold_repeat]
    trees = tree_examples(options.data, options.cache, relabel) if options.trees else []
    prose = None
    if options.prose is not None:
        student = torch_run(Reader.load(options.students[0]), ["names"]) if options.students else None
        prose = Prose(options.data, options.cache, student, WordPieces.load(encoder_folder(options.cache)), options.sure)
        print("sentences with quotations labelled", prose.attributed, flush=True)
    found = []
    for number in range(options.epochs):
        dense = number < options.dense
        examples = named + source.sample(trees, round(options.trees * len(trees) / (3 if dense else 1)))
        if prose:
            shifts = dict(_shifted(pair, number) for pair in options.prose)
            examples += prose.epoch(shifts, options.news_repeat, f"{options.seed} {number}", dense)
            for turn in range(options.by_hand):
                examples += prose.by_hand(f"{options.seed} {number} {turn}")
        found.append(examples)
    return found


def _shifted(text: str, epoch: int) -> tuple[str, slice]:
    """A limit moved on by its own length each epoch, so that every epoch sees other sentences."""
    name, part = limit(text)
    length = part.stop - part.start
    return name, slice(part.start + epoch * length, part.stop + epoch * length)
