"""Raw paragraphs to sentences of words with their places, by spaCy md's tokenizer and sentence bounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.language import Language

from training.augment import hyphen_groups

MOST_WORDS = 150
"""Longer sentences are cut: they are lists or tables."""


@dataclass(frozen=True)
class Cut:
    """One sentence: its words, where each begins and ends in the paragraph (code points)."""

    paragraph: int
    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    @property
    def spaces(self) -> tuple[bool, ...]:
        """Whether a blank follows each word."""
        return tuple(after[0] > before[1] for before, after in zip(self.places, self.places[1:])) + (True,)


def cut(nlp: Language, paragraphs: Iterable[str], join_hyphens: bool = False) -> Iterator[Cut]:
    """The sentences of paragraphs in order; with `join_hyphens` "state-owned" is one word, as the runtime cuts it."""
    for number, doc in enumerate(nlp.pipe(paragraphs, batch_size=64, disable=["ner", "lemmatizer", "attribute_ruler", "tagger"])):
        for sentence in doc.sents:
            tokens = [(token.text, token.idx, token.idx + len(token.text)) for token in sentence if not token.is_space]
            if join_hyphens:
                tokens = _joined(tokens)
            for start in range(0, len(tokens), MOST_WORDS):
                part = tokens[start:start + MOST_WORDS]
                yield Cut(number, tuple(word for word, _, _ in part), tuple((begin, end) for _, begin, end in part))


def _joined(tokens: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    spaces = [after[1] > before[2] for before, after in zip(tokens, tokens[1:])] + [True]
    return [("".join(tokens[index][0] for index in group), tokens[group[0]][1], tokens[group[-1]][2])
            for group in hyphen_groups([word for word, _, _ in tokens], spaces)]
