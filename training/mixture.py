"""What a run trains on: gold sentences, and teacher-labelled ones cleaned."""

from __future__ import annotations

import random
from pathlib import Path

from training import silver, teacher
from training.corpora import MASKED, Sentence, gum, re3d, uner

SILVER = ["wikinews", "wikitext", "wikisplit", "ewt"]
CREDITS = {
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
