"""Cleaning the teacher's labels before a student learns from them.

1. `trim`: a name loses what CoNLL's and Universal NER's guidelines leave out and OntoNotes (md's school) takes in:
   article, possessive, quotes, titles.
2. `surnames_are_persons`: see there.
   `agree_in_documents`: one name has one type in one text (the "one sense per discourse" of Gale, Church and Yarowsky 1992,
   applied to names), and a name seen once is a name wherever it stands in that text.
3. `agree_in_corpus`: a name of two words or more has the type that most of its mentions have.
4. `combine`: with a first student's probabilities at hand, a word keeps its label when both agree, takes the student's when
   that is sure, and else is masked.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import numpy as np

from training.corpora import MASKED, Sentence
from training.labels import LABELS, Span, bio_to_spans, spans_to_bio

_ARTICLES = {"the", "a", "an"}
_EDGE = {"'s", "’s", "'", "’", "\"", "“", "”", "''", "``", ",", ".", "-", "–", "—", "(", ")", ":", ";", "‘", "[", "]", "/", "and", "of"}
_TITLES = {"mr", "mrs", "ms", "miss", "dr", "prof", "sir", "president", "senator", "sen", "rep", "gov", "governor", "king", "queen",
           "prince", "princess", "pope", "judge", "justice", "general", "gen", "captain", "capt", "colonel", "col", "minister",
           "secretary", "professor", "lord", "lady", "mayor", "chancellor"}
_NO_NAMES = {"covid-19", "covid", "coronavirus", "internet", "brexit"}


def trim(words: tuple[str, ...], span: Span) -> Span | None:
    """Cut a teacher's span to the name itself; None when nothing is left that could be a name."""
    start, end, kind = span
    while start < end:
        word = words[start]
        title = kind == "person" and end - start > 1 and word.lower().strip(".") in _TITLES
        article = word.lower() in _ARTICLES and (word.islower() or start == 0)
        if not (article or title or word in _EDGE):
            break
        start += 1
    while end > start and words[end - 1] in _EDGE:
        end -= 1
    inner = words[start:end]
    if not inner or not any(word[0].isupper() for word in inner) or " ".join(inner).lower() in _NO_NAMES:
        return None
    return start, end, kind


def trimmed(sentence: Sentence) -> Sentence:
    """A sentence with every span trimmed."""
    spans = [cut for span in bio_to_spans(list(sentence.labels)) if (cut := trim(sentence.words, span))]
    return _with(sentence, spans_to_bio(len(sentence.words), spans))


def _with(sentence: Sentence, labels: Iterable[str]) -> Sentence:
    return Sentence(sentence.words, tuple(labels), sentence.source, sentence.document, sentence.spaces)


def _name(sentence: Sentence, span: Span) -> tuple[str, ...]:
    return sentence.words[span[0]:span[1]]


def agree_in_documents(sentences: list[Sentence]) -> list[Sentence]:
    """Vote on the type of each name within a text; carry names over to where the teacher passed over them."""
    documents: dict[str, list[int]] = defaultdict(list)
    for index, sentence in enumerate(sentences):
        documents[sentence.document].append(index)
    result = list(sentences)
    for document, members in documents.items():
        if not document or len(members) < 2:
            continue
        votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        for index in members:
            for span in bio_to_spans(list(sentences[index].labels)):
                votes[_name(sentences[index], span)][span[2]] += 1
        # A surname alone is the person that bears it, unless it is mostly seen as something else.
        for name, kinds in list(votes.items()):
            if len(name) > 1 and kinds.most_common(1)[0][0] == "person":
                last = name[-1:]
                if last in votes and votes[last].total() - votes[last]["person"] <= 2 * kinds["person"] + votes[last]["person"]:
                    votes[last]["person"] += kinds["person"]
        types = {}
        for name, kinds in votes.items():
            (kind, count), = kinds.most_common(1)
            if count >= 2 * (kinds.total() - count) or count - (kinds.total() - count) >= 2:
                types[name] = kind
        carried = {name for name in types if len(name) > 1 or (votes[name].total() >= 2 and len(name[0]) > 2)}
        for index in members:
            sentence = sentences[index]
            labels = list(sentence.labels)
            for start, end, kind in bio_to_spans(labels):
                name = sentence.words[start:end]
                voted = types.get(name)
                if voted is None and len(votes[name]) > 1:
                    labels[start:end] = [MASKED] * (end - start)
                elif voted and voted != kind:
                    labels[start:end] = [f"{label[:2]}{voted}" for label in labels[start:end]]
            for start in range(len(labels)):
                for length in range(min(6, len(labels) - start), 0, -1):
                    name = sentence.words[start:start + length]
                    if name in carried and all(label == "O" for label in labels[start:start + length]):
                        if length == 1 and types[name] != "person":
                            labels[start] = MASKED
                        else:
                            labels[start] = f"B-{types[name]}"
                            labels[start + 1:start + length] = [f"I-{types[name]}"] * (length - 1)
                        break
            result[index] = _with(sentence, labels)
    return result


def surnames_are_persons(sentences: list[Sentence], least: int = 3) -> list[Sentence]:
    """A single word that ends the names of persons at least `least` times, and of nothing else a third as often, is a person
    where it stands alone: md often reads "Trump" as an organisation."""
    ends: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for start, end, kind in bio_to_spans(list(sentence.labels)):
            if end - start > 1:
                ends[sentence.words[end - 1]][kind] += 1
    surnames = {word for word, kinds in ends.items()
                if kinds["person"] >= least and kinds["person"] >= 0.75 * kinds.total()}
    result = []
    for sentence in sentences:
        labels = list(sentence.labels)
        for start, end, kind in bio_to_spans(labels):
            if end - start == 1 and kind == "organization" and sentence.words[start] in surnames:
                labels[start] = "B-person"
        result.append(_with(sentence, labels))
    return result


def agree_in_corpus(sentences: list[Sentence], least: int = 3, share: float = 0.75) -> list[Sentence]:
    """Give names of two words or more the type of at least `share` of `least` or more mentions; mask the unsettled."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for span in bio_to_spans(list(sentence.labels)):
            if span[1] - span[0] > 1 and span[2] != "?":
                votes[_name(sentence, span)][span[2]] += 1
    result = []
    for sentence in sentences:
        labels = list(sentence.labels)
        for start, end, kind in bio_to_spans(["O" if label == MASKED else label for label in labels]):
            kinds = votes.get(sentence.words[start:end])
            if not kinds or kinds.total() < least or len(kinds) == 1:
                continue
            best, count = kinds.most_common(1)[0]
            if count >= share * kinds.total():
                labels[start:end] = [f"{label[:2]}{best}" for label in labels[start:end]]
            else:
                labels[start:end] = [MASKED] * (end - start)
        result.append(_with(sentence, labels))
    return result


def combine(sentence: Sentence, probabilities: np.ndarray, sure: float = 0.9) -> Sentence:
    """Merge a sentence's labels with a student's probabilities [words, labels] (its own best BIO path is not needed: words
    are judged one by one)."""
    labels = list(sentence.labels)
    for index, row in enumerate(probabilities):
        best = int(row.argmax())
        if labels[index] != LABELS[best]:
            labels[index] = LABELS[best] if row[best] >= sure else MASKED
    labels[len(probabilities):] = [MASKED] * (len(labels) - len(probabilities))
    return _with(sentence, labels)
