"""Argument structure: verbs without the object they need, with a complement or preposition they do not take."""

from __future__ import annotations

import random
from collections.abc import Iterator

from training.garble.counts import Counts, counts
from training.garble.draft import Draft, children, subtree
from training.garble.losses import prose
from training.garble.tagged import Tagged
from training.labels import EXTRA, WRONG

_TO_ONLY = set("refuse decide agree want hope promise manage fail threaten choose wish afford able willing likely unable reluctant ready".split())
_ING_ONLY = set("avoid deny enjoy finish consider suggest risk admit recall oppose resume delay".split())
_HEARER = set("tell convince inform remind assure persuade notify".split())
_STRAY = {"discuss": "about", "emphasize": "on", "stress": "on", "reach": "to", "violate": "against", "accompany": "with", "criticize": "against",
          "mention": "about", "lack": "of", "marry": "with", "resist": "against", "condemn": "against", "support": "to", "visit": "to", "enter": "to",
          "join": "to", "announce": "about", "describe": "about", "sign": "to", "request": "for", "contact": "with", "attack": "against",
          "reject": "from", "defeat": "against", "receive": "of", "use": "of", "include": "of", "face": "to", "cause": "of", "win": "to"}
_NEEDS = set("""receive put take make create destroy include provide earn cause use bring throw place establish retain mention describe contain spend
defeat represent own oppose attract challenge hold give gain obtain replace introduce require raise deny blame accuse urge encourage express address
announce condemn impose damage injure pose undermine violate exploit overthrow""".split())

Edit = tuple[int, int, list[str], int]


def complements(sentence: Tagged, seen: Counts) -> Iterator[Edit]:
    """ "refused going", "avoided to go", "prevented him to go", "told that". """
    for index in range(1, len(sentence.words) - 2):
        word, tag, before = sentence.words[index].lower(), sentence.tags[index], sentence.lemmas[index - 1]
        if tag == "TO" and sentence.tags[index + 1] == "VB" and before in _TO_ONLY and sentence.heads[index + 1] == index - 1:
            form = seen.form.get((sentence.lemmas[index + 1], "VBG"))
            if form:
                yield index, index + 2, [form], WRONG
        elif tag == "VBG" and sentence.relations[index] == "xcomp" and before in _ING_ONLY and sentence.heads[index] == index - 1:
            form = seen.form.get((sentence.lemmas[index], "VB"))
            if form:
                yield index, index + 1, ["to", form], WRONG
        elif word == "from" and sentence.tags[index + 1] == "VBG" and sentence.lemmas[sentence.heads[index]] in ("prevent", "ban", "stop", "deter", "prohibit"):
            form = seen.form.get((sentence.lemmas[index + 1], "VB"))
            if form:
                yield index, index + 2, ["to", form], WRONG
        elif before in _HEARER and sentence.tags[index - 1] in ("VBD", "VBZ") and word in ("him", "her", "them", "us", "reporters", "me", "journalists"):
            if sentence.words[index + 1].lower() in ("that", "he", "she", "they", "it"):
                yield index, index + 1, [], 0
            if before == "tell" and word != "reporters" and word != "journalists" and sentence.words[index + 1].lower() == "that":
                yield index - 1, index, ["said" if sentence.tags[index - 1] == "VBD" else "says"], WRONG
        elif sentence.lemmas[index] == "say" and tag == "VBD" and sentence.words[index + 1].lower() == "that" and sentence.relations[index] in ("ROOT", "conj", "ccomp"):
            if any(sentence.relations[child] == "nsubj" and child < index for child in children(sentence)[index]):
                yield index, index + 1, ["told"], WRONG


def objects(sentence: Tagged, seen: Counts) -> Iterator[Edit]:
    """The whole object of a verb that cannot stand without one."""
    for index in range(1, len(sentence.words) - 3):
        lemma = sentence.lemmas[index]
        if sentence.tags[index] not in ("VBD", "VBZ", "VB", "VBP") or lemma not in _NEEDS:
            continue
        things = [child for child in children(sentence)[index] if sentence.relations[child] == "dobj"]
        if len(things) != 1 or any(sentence.relations[child] in ("nsubjpass", "auxpass", "dative", "prt") for child in children(sentence)[index]):
            continue
        start, end = subtree(sentence, things[0])
        if start == index + 1 and end - start <= 5 and end < len(sentence.words) and (sentence.words[end] in (".", ",") or sentence.tags[end] in ("IN", "CC")):
            if sentence.relations[index] in ("ROOT", "xcomp", "ccomp", "conj") and sentence.words[end].lower() not in ("for", "and", "or", "that", "as", "by") and (
                    not sentence.words[end].isalpha() or not any((form, sentence.words[end].lower()) in seen.google_pairs for form in (
                        seen.inflected(lemma) - {seen.form.get((lemma, "VBN"))}))):
                yield start, end, [], 0


def stray(sentence: Tagged, seen: Counts) -> Iterator[Edit]:
    """A preposition between a verb and its object."""
    for index in range(1, len(sentence.words) - 2):
        word = _STRAY.get(sentence.lemmas[index])
        if not word or sentence.tags[index] not in ("VBD", "VBZ", "VB", "VBP", "VBG") or sentence.tags[index + 1] not in ("DT", "PRP$", "NNP"):
            continue
        if any(sentence.relations[child] == "dobj" and subtree(sentence, child)[0] == index + 1 for child in children(sentence)[index]) and (
                not any(seen.seen(form, word) for form in seen.inflected(sentence.lemmas[index])) or sentence.lemmas[index] in ("discuss", "lack", "mention")):
            yield index + 1, index + 1, [word], EXTRA


def causatives(sentence: Tagged, seen: Counts) -> Iterator[Edit]:
    """ "made him to go", "let them to go". """
    for index in range(2, len(sentence.words) - 1):
        head = sentence.heads[index]
        if sentence.tags[index] == "VB" and sentence.relations[index] == "ccomp" and 0 <= head < index - 1 and sentence.lemmas[head] in ("make", "let"):
            if sentence.tags[index - 1] in ("PRP", "NN", "NNS", "NNP") and index - head <= 4:
                yield index, index, ["to"], EXTRA


def argument(draft: Draft, source: random.Random) -> Draft | None:
    """Give a verb what it does not take, or take from it what it needs."""
    sentence, seen = draft.tagged, counts()
    if not prose(sentence):
        return None
    for kind in source.sample((complements, objects, stray, causatives), 4):
        edited = draft.edit(kind(sentence, seen), source)
        if edited:
            return edited
    return None
