"""Label free text with spaCy's en_core_web_md (MIT): `python -m training.teacher` writes `CACHE/teacher/SOURCE.jsonl`.

The labels are md's own, mapped to our types and otherwise untouched; `training.silver` cleans them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from training.corpora import Sentence, gum, re3d, wikinews, wikipedia
from training.corpora.conllu import read_trees
from training.labels import Span, spans_to_bio
from training.paths import add_options, teacher_folder

TYPES = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place"}
"""OntoNotes' types to ours; NORP (nationalities, parties' members) and the rest are no names here."""

_NO_SPACE_BEFORE = {".", ",", ";", ":", "?", "!", ")", "]", "%", "'s", "’s", "n't", "n’t", "'", "’", "'re", "'ve", "'ll", "'d", "'m"}
_NO_SPACE_AFTER = {"(", "[", "$", "£", "€", "#"}


def load(cache: Path) -> Language:
    """spaCy md as it is shipped."""
    return spacy.load(teacher_folder(cache))


def guess_spaces(words: Iterable[str]) -> list[bool]:
    """For pre-tokenised text: does a space follow each word? Punctuation as in print."""
    words = list(words)
    return [after not in _NO_SPACE_BEFORE and before not in _NO_SPACE_AFTER
            for before, after in zip(words, [*words[1:], ""])]


def spans_of(doc: Doc, start: int = 0, end: int | None = None) -> list[Span]:
    """md's names in doc[start:end] in our types, counted from `start`."""
    end = len(doc) if end is None else end
    return [(name.start - start, name.end - start, TYPES[name.label_]) for name in doc.ents
            if name.label_ in TYPES and name.start >= start and name.end <= end]


def annotate(nlp: Language, sentences: list[tuple[tuple[str, ...], tuple[bool, ...] | None]]) -> Iterator[list[Span]]:
    """md's names in sentences of given words: `Doc(vocab, words=, spaces=)` through its pipeline."""
    docs = (Doc(nlp.vocab, words=list(words), spaces=list(spaces) if spaces else guess_spaces(words))
            for words, spaces in sentences)
    for doc in nlp.pipe(docs, batch_size=128, disable=["lemmatizer", "attribute_ruler"]):
        yield spans_of(doc)


def _pretokenised(nlp: Language, source: str, items: list[tuple[str, tuple[str, ...], tuple[bool, ...] | None]]) -> Iterator[Sentence]:
    for (document, words, spaces), spans in zip(items, annotate(nlp, [(words, spaces) for _, words, spaces in items])):
        yield Sentence(words, tuple(spans_to_bio(len(words), spans)), source, document, spaces)


def _stories(nlp: Language, data: Path) -> Iterator[Sentence]:
    paragraphs = [(text, story.url) for story in wikinews.training_stories(data) for text in story.paragraphs]
    for doc, url in nlp.pipe(paragraphs, as_tuples=True, batch_size=64, disable=["lemmatizer", "attribute_ruler"]):
        for sentence in doc.sents:
            words = [token.text for token in sentence if not token.is_space]
            if len(words) != len(sentence) or not 2 <= len(words) <= 100:
                continue
            labels = spans_to_bio(len(words), spans_of(doc, sentence.start, sentence.end))
            yield Sentence(tuple(words), tuple(labels), "wikinews", url, tuple(bool(token.whitespace_) for token in sentence))


def sources(nlp: Language, data: Path) -> dict[str, Iterator[Sentence]]:
    """Every text to label, by name."""
    ewt = [(tree.document, tuple(token.form for token in tree.tokens),
            tuple(token.misc.get("SpaceAfter") != "No" for token in tree.tokens))
           for tree in read_trees(data / "ud-english-ewt" / "train.conllu") if len(tree.tokens) > 1]
    return {
        "wikinews": _stories(nlp, data),
        "wikisplit": _pretokenised(nlp, "wikisplit", [("", tuple(words), None) for words in wikipedia.wikisplit(data)]),
        "wikitext": _pretokenised(nlp, "wikitext", [(title, tuple(words), None) for title, sentences in wikipedia.wikitext(data)
                                                    for words in sentences]),
        "ewt": _pretokenised(nlp, "ewt", ewt),
        "re3d": _pretokenised(nlp, "re3d", [(s.document, s.words, None) for s in re3d.read(data)]),
        "gum": _pretokenised(nlp, "gum", [(s.document, s.words, s.spaces) for s in gum.read(data, "train")]),
    }


def write(path: Path, sentences: Iterable[Sentence]) -> int:
    """Write sentences as JSON lines; returns how many."""
    count = 0
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for count, sentence in enumerate(sentences, 1):
            file.write(json.dumps(sentence.__dict__, ensure_ascii=False) + "\n")
    return count


def read(path: Path) -> list[Sentence]:
    """Read what `write` wrote."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = json.loads(line)
        found.append(Sentence(tuple(fields["words"]), tuple(fields["labels"]), fields["source"], fields["document"],
                              tuple(fields["spaces"]) if fields["spaces"] else None))
    return found


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    options = parser.parse_args()
    nlp = load(options.cache)
    for name, sentences in sources(nlp, options.data).items():
        print(name, write(options.cache / "teacher" / f"{name}.jsonl", sentences), flush=True)


if __name__ == "__main__":
    main()
