"""The haste of an edit that left both wordings. Held out of training: it measures what a model makes of damage of another kind."""

from __future__ import annotations

import random
from collections.abc import Iterator

from training.garble.counts import Counts, counts
from training.garble.draft import Draft
from training.garble.losses import prose
from training.garble.tagged import Tagged
from training.garble.wordnet import wordnet

_PREPOSITIONS = {"in": ("on", "at", "during"), "on": ("in", "at", "upon"), "at": ("in", "on"), "of": ("from", "for"), "for": ("of", "to"), "to": ("for", "at"),
                 "with": ("by", "of"), "by": ("from", "with"), "from": ("of", "by"), "about": ("of", "on"), "against": ("to", "at")}
_MODALS = {"will": ("would", "can"), "would": ("can", "will"), "can": ("could", "may"), "could": ("can", "might"), "may": ("might", "can"),
           "must": ("should", "will"), "should": ("must", "would")}
_AUXILIARIES = {"has": ("had", "is", "was"), "have": ("had", "are"), "had": ("has", "was"), "is": ("was", "has"), "was": ("is", "had"), "are": ("were", "have"),
                "were": ("are", "had")}
_OTHER = {"the": ("a", "its", "this"), "a": ("the", "one"), "his": ("the",), "their": ("the",), "its": ("the",), "and": ("but", "or"), "but": ("and",),
          "because": ("due",), "although": ("but",), "which": ("that",), "who": ("which",), "that": ("which",), "according": ("based",)}


def _pairs(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, str, bool]]:
    """(word, what stood or stands beside it, whether it comes before)."""
    for index in range(1, len(sentence.words) - 1):
        word, tag, lemma = sentence.words[index].lower(), sentence.tags[index], sentence.lemmas[index].lower()
        after = sentence.words[index + 1].lower()
        if word != sentence.words[index] or sentence.words[index - 1] in ("\"", "“"):
            continue
        table = (_PREPOSITIONS if tag == "IN" and sentence.relations[index] in ("prep", "agent") else _MODALS if tag == "MD" else
                 _AUXILIARIES if tag in ("VBZ", "VBD", "VBP") else _OTHER if tag in ("DT", "PRP$", "CC", "IN", "WDT", "WP", "VBG") else {})
        for other in table.get(word, ()):
            if not (table is _PREPOSITIONS and seen.seen(other, word)) and (table is not _AUXILIARIES or not seen.seen(other, word) or other == "was"):
                yield index, other, True
        if tag in ("VBD", "VBZ", "VB") and word not in _AUXILIARIES and sentence.relations[index] in ("ROOT", "ccomp", "xcomp", "relcl", "conj"):
            for other in wordnet().first_synonyms(lemma, tag):
                form = seen.form.get((other, tag))
                if form and form != word and seen.share(form, "NN") < 0.05 and after not in (".", ",") and seen.words[form] >= 5:
                    yield index, form, True
            for other_tag in ("VBD", "VBZ", "VBG"):
                form = seen.form.get((lemma, other_tag))
                if other_tag != tag and form and form != word and seen.share(form, "NN") + seen.share(form, "JJ") < 0.05:
                    yield index, form, source_side(index)
        elif tag == "JJ" and sentence.tags[index + 1].startswith("NN") and sentence.tags[index - 1] == "DT":
            for other in wordnet().first_synonyms(lemma, tag):
                if seen.words[other] >= 5 and seen.share(other, "JJ") > 0.8:
                    yield index, other, True


def source_side(index: int) -> bool:
    """Before on even words, after on odd ones."""
    return index % 2 == 0


def residue(draft: Draft, source: random.Random) -> Draft | None:
    """Leave two wordings side by side; the one that was put in is extra."""
    sentence = draft.tagged
    if not prose(sentence):
        return None
    by_kind: dict[str, list[tuple[int, str, bool]]] = {}
    for index, word, before in _pairs(sentence, counts()):
        if draft.free(index, index + 1):
            by_kind.setdefault(sentence.tags[index][:2], []).append((index, word, before))
    if not by_kind:
        return None
    index, word, before = source.choice(by_kind[source.choice(sorted(by_kind))])
    return draft.insert(index if before else index + 1, [word])
