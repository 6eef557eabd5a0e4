"""Auxiliaries, copulas and main verbs lost: places for `dropped`."""

from __future__ import annotations

from collections.abc import Iterator

from training.garble.counts import Counts
from training.garble.draft import children
from training.garble.tagged import Tagged

_PARTICIPLES = set("been gone done taken seen given written begun known shown chosen spoken fallen driven grown thrown drawn risen broken "
                   "stolen worn torn sworn hidden forgotten eaten beaten undergone overthrown withdrawn".split())
_SAME_PAST = set("put cut set hit let cost read cast shut split spread beat hurt quit bid bet".split())
_DEMANDS = set("demand insist suggest recommend propose ask require urge request order".split())


def _subject(sentence: Tagged, verb: int) -> int:
    found = [child for child in children(sentence)[verb] if sentence.relations[child] in ("nsubj", "nsubjpass", "expl") and child < verb]
    return found[-1] if found else -1


def _main(sentence: Tagged, verb: int) -> bool:
    """A main verb, or that of a clause after "that" or "said"."""
    return sentence.relations[verb] in ("ROOT", "ccomp") and sentence.lemmas[max(0, sentence.heads[verb])] not in _DEMANDS


def auxiliaries(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """An auxiliary right before or near its verb, where the rest cannot be finite."""
    for index in range(1, len(sentence.words) - 2):
        if sentence.relations[index] not in ("aux", "auxpass") or sentence.tags[index] not in ("VBZ", "VBP", "VBD", "MD"):
            continue
        verb = sentence.heads[index]
        if not index < verb <= index + 2 or not _main(sentence, verb):
            continue
        who, lemma, form = _subject(sentence, verb), sentence.lemmas[index].lower(), sentence.words[verb].lower()
        if who < 0 or who > index or sentence.tags[who] not in ("NN", "NNS", "NNP", "PRP") or sentence.words[who].lower() in ("that", "which"):
            continue
        pronoun, following = sentence.tags[who] == "PRP", sentence.words[index + 1].lower()
        if sentence.tags[index] == "MD":
            ok = (sentence.tags[verb] == "VB" and form not in _SAME_PAST and verb == index + 1 and form.isalpha()
                  and (sentence.words[who].lower() in ("he", "she", "it") or sentence.tags[who] == "NN" and who == index - 1)
                  and not any(sentence.relations[child] in ("conj", "cc") for child in children(sentence)[who]))
        elif lemma == "have":
            ok = following == "been" or form in _PARTICIPLES and verb == index + 1
        elif lemma == "be":
            ok = following in ("being", "not") or (sentence.tags[verb] == "VBG" or form in _PARTICIPLES) and (pronoun or who == index - 1)
        else:
            ok = lemma == "do" and following == "not"
        if ok and len(sentence.words[index]) > 1 and sentence.words[index][0].isalpha():
            yield index, index + 1


def copulas(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """"is" between a subject and what it is."""
    for index in range(1, len(sentence.words) - 2):
        if sentence.lemmas[index] != "be" or not _main(sentence, index) or sentence.tags[index] not in ("VBZ", "VBP", "VBD"):
            continue
        who = _subject(sentence, index)
        if who < 0 or who != index - 1 or sentence.tags[who] not in ("PRP", "NN", "NNS", "NNP", "EX") or not sentence.words[index][0].isalpha():
            continue
        what = [child for child in children(sentence)[index] if sentence.relations[child] in ("acomp", "attr") and child > index]
        if what and sentence.tags[index + 1] in ("DT", "JJ", "RB", "PRP$", "RBR") and (sentence.tags[who] in ("PRP", "EX")
                                                                                      or sentence.tags[index + 1] in ("DT", "PRP$")):
            yield index, index + 1


def main_verbs(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """The verb between a modal, or a subject, and its object with an article."""
    for index in range(1, len(sentence.words) - 2):
        after = sentence.words[index + 1].lower()
        if not sentence.tags[index].startswith("VB") or after not in ("the", "a", "an", "his", "their", "its", "him", "them"):
            continue
        if sentence.heads[index + 1] != index and sentence.relations[sentence.heads[index + 1]] != "dobj":
            continue
        who = _subject(sentence, index)
        if sentence.tags[index] == "VB" and sentence.tags[index - 1] == "MD" and sentence.words[index - 1].isalpha():
            yield index, index + 1
        elif sentence.tags[index] in ("VBD", "VBZ") and _main(sentence, index) and who == index - 1 and sentence.tags[who] in ("PRP", "NN", "NNS", "NNP"):
            yield index, index + 1
