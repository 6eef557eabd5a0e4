"""Clean prose with spaCy md's tags, lemmas and trees, to damage: `python -m training.garble.tagged` writes CACHE/tagged.

Wikinews (CC BY 2.5), WikiSplit (CC BY-SA 4.0), WikiText-2 (CC BY-SA 3.0), GUM's news, interviews, biographies and travel guides.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from training.augment import hyphen_groups
from training.corpora import wikinews, wikipedia
from training.corpora.conllu import read_trees
from training.paths import CACHE, add_options
from training.teacher import guess_spaces, load

DEVELOPMENT_COUNT = 20
WIKISPLIT_COUNT = 12_000
GENRES = {"news", "interview", "bio", "voyage"}


@dataclass(frozen=True)
class Tagged:
    """One sentence: Penn tags, lemmas, heads (0-based, -1 at the root) and spaCy's relations; `title` is a story's headline."""

    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    tags: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]
    source: str
    document: str = ""
    title: bool = False


def development_stories(data: Path) -> list[wikinews.Story]:
    """The stories to choose on: those with the lowest hashes after the held-out ones. Nothing is trained on them."""
    return sorted(wikinews.training_stories(data), key=lambda story: wikinews.key(story.url))[:DEVELOPMENT_COUNT]


def of_span(span: Span, source: str, document: str, title: bool = False) -> Tagged:
    """md's analysis with the parts of hyphenated words joined; the joined word stands where its top part stood."""
    tokens = [token for token in span if not token.is_space]
    spaces = [bool(token.whitespace_) for token in tokens]
    groups = hyphen_groups([token.text for token in tokens], spaces)
    place = {tokens[index].i: number for number, group in enumerate(groups) for index in group}
    tops = []
    for group in groups:
        inside = {tokens[index].i for index in group}
        tops.append(next((tokens[i] for i in reversed(group) if tokens[i].head.i not in inside or tokens[i].head is tokens[i]),
                         tokens[group[-1]]))
    return Tagged(
        tuple("".join(tokens[i].text for i in group) for group in groups), tuple(spaces[group[-1]] for group in groups),
        tuple(top.tag_ for top in tops),
        tuple(top.lemma_ if len(group) == 1 else "".join(tokens[i].text for i in group).lower() for top, group in zip(tops, groups)),
        tuple(-1 if top.head is top else place.get(top.head.i, -1) for top in tops),
        tuple(top.dep_ for top in tops), source, document, title)


def usable(sentence: Tagged) -> bool:
    """Is this prose? Not where brackets stand open, where a third is no words, or where hardly anything stands."""
    words = sentence.words
    letters = sum(any(character.isalpha() for character in word) for word in words)
    return ((len(words) >= 4 or sentence.title) and len(words) <= 100 and letters >= 0.7 * len(words)
            and all(sum(word.count(a) for word in words) == sum(word.count(b) for word in words) for a, b in ("()", "[]")))


def _stories(nlp: Language, data: Path) -> Iterator[Tagged]:
    out = {story.url for story in development_stories(data)}
    paragraphs = [(text, (story.url, number == 0)) for story in wikinews.training_stories(data) if story.url not in out
                  for number, text in enumerate(story.paragraphs)]
    for doc, (url, title) in nlp.pipe(paragraphs, as_tuples=True, batch_size=64):
        for sentence in doc.sents:
            yield of_span(sentence, "wikinews", url, title)


def _pretokenised(nlp: Language, source: str, items: Iterable[tuple[str, list[str], list[bool] | None]]) -> Iterator[Tagged]:
    """Analyse sentences of given words; a "word - word" without known spaces is taken for a hyphenated word."""
    def docs() -> Iterator[tuple[Doc, str]]:
        for document, words, spaces in items:
            if spaces is None:
                spaces = guess_spaces(words)
                for group in hyphen_groups(words, None):
                    for index in group[:-1]:
                        spaces[index] = False
            doc = Doc(nlp.vocab, words=words, spaces=spaces)
            for token in doc:
                token.is_sent_start = token.i == 0
            yield doc, document
    for doc, document in nlp.pipe(docs(), as_tuples=True, batch_size=64):
        yield of_span(doc[:], source, document)


def _wikisplit(data: Path) -> list[tuple[str, list[str], None]]:
    chosen = sorted(wikipedia.wikisplit(data), key=lambda words: hashlib.sha256(" ".join(words).encode()).hexdigest())
    return [("", words, None) for words in chosen[:WIKISPLIT_COUNT]]


def sources(nlp: Language, data: Path) -> dict[str, Iterator[Tagged]]:
    """Every text to damage, by name."""
    return {
        "wikinews": _stories(nlp, data),
        "gum": _pretokenised(nlp, "gum", (
            (tree.document, [token.form for token in tree.tokens], [token.misc.get("SpaceAfter") != "No" for token in tree.tokens])
            for tree in read_trees(data / "gum" / "train.conllu") if tree.genre in GENRES)),
        "wikisplit": _pretokenised(nlp, "wikisplit", _wikisplit(data)),
        "wikitext": _pretokenised(nlp, "wikitext", ((title, words, None) for title, sentences in wikipedia.wikitext(data)
                                                    for words in sentences)),
    }


def write(path: Path, sentences: Iterable[Tagged]) -> int:
    """Write sentences as JSON lines; returns how many. The file appears when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half, count = path.with_suffix(".part"), 0
    with half.open("w", encoding="utf-8") as file:
        for count, sentence in enumerate(sentences, 1):
            file.write(json.dumps(asdict(sentence), ensure_ascii=False) + "\n")
    half.replace(path)
    return count


def read(path: Path) -> list[Tagged]:
    """Read what `write` wrote."""
    with path.open(encoding="utf-8") as file:
        return [Tagged(**{name: tuple(value) if isinstance(value, list) else value for name, value in json.loads(line).items()})
                for line in file]


def read_all(cache: Path = CACHE) -> list[Tagged]:
    """Every tagged sentence there is, in a fixed order."""
    return [sentence for path in sorted((cache / "tagged").glob("*.jsonl")) for sentence in read(path)]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    options = parser.parse_args()
    nlp = load(options.cache)
    nlp.disable_pipe("ner")
    for name, sentences in sources(nlp, options.data).items():
        print(name, write(options.cache / "tagged" / f"{name}.jsonl", filter(usable, sentences)), flush=True)


if __name__ == "__main__":
    main()
