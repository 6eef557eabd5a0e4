"""Where a function word or noun cannot be lost: places for `dropped`."""

from __future__ import annotations

from collections.abc import Iterator

from training.garble.counts import Counts
from training.garble.draft import children, subtree
from training.garble.tagged import Tagged

_TIMES = set("""time day week month year hour minute second morning evening afternoon night weekend today tomorrow yesterday decade century
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december spring summer autumn fall winter moment period season percent % mile meter metre kilometer kilometre km foot way""".split())
_PLACES_WITH_THE = {"states", "kingdom", "nations", "union", "u.s.", "us", "uk", "u.k.", "netherlands", "philippines", "house", "emirates",
                    "un", "eu", "senate"}
_PREPOSITIONS = set("of in on at to for from with by into against between about under".split())
_NOT_TWO_OBJECTS = set("give offer award show tell send pay ask teach grant deny name call elect appoint consider declare make cost bring "
                       "choose vote designate serve leave owe hand".split())
_QUIET = set("all half both couple outside off inside lot most some many none one".split())
_BARE_INFINITIVE = set("help let make see hear watch feel dare need go come know have bid notice".split())
_ADJECTIVES_FOR_PEOPLE = set("""poor rich young old dead sick wounded injured unemployed homeless elderly blind deaf disabled same other
latter former following main whole past present future right left public good bad evil contrary opposite last next first second third
early late innocent accused deceased faithful middle minimum maximum black white red blue green human official individual""".split())
_SUBORDINATORS = set("because although though if whether unless that".split())
_SAY = set("say think believe claim add suggest hope know argue".split())


def finite(sentence: Tagged, index: int) -> bool:
    """Is this verb, or one of its auxiliaries, finite?"""
    marks = ("VBZ", "VBP", "VBD", "MD")
    return sentence.tags[index] in marks or any(sentence.relations[child] in ("aux", "auxpass") and sentence.tags[child] in marks
                                                for child in children(sentence)[index])


def prose(sentence: Tagged) -> bool:
    """A whole sentence with a finite main verb: no headline, caption or list item."""
    return (not sentence.title and len(sentence.words) >= 6 and "[" not in sentence.words and sentence.words[-1] in (".", "?", "!", "\"", "”", "''")
            and any(relation == "ROOT" and sentence.tags[i][:2] == "VB" and finite(sentence, i) for i, relation in enumerate(sentence.relations)))


def subject(sentence: Tagged, verb: int) -> int:
    """The subject of a verb, left of it, or -1."""
    return next((child for child in children(sentence)[verb] if sentence.relations[child] in ("nsubj", "nsubjpass") and child < verb), -1)


def _word(sentence: Tagged, index: int) -> str:
    return sentence.words[index].lower() if 0 <= index < len(sentence.words) else ""


def _tag(sentence: Tagged, index: int) -> str:
    return sentence.tags[index] if 0 <= index < len(sentence.tags) else ""


def determiners(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """"the" or "a" before a singular noun that hardly ever stands without one; "the" before names that need it."""
    for index, head in enumerate(sentence.heads):
        if sentence.relations[index] != "det" or _word(sentence, index) not in ("the", "a", "an") or head <= index:
            continue
        if sentence.relations[head] not in ("nsubj", "nsubjpass", "dobj", "pobj") or _word(sentence, index - 1) in ("as", "all", "both", "half"):
            continue
        if sentence.words[index][0].isupper() and index or any(word in "\"“'‘" for word in (_word(sentence, index - 1), _word(sentence, index + 1))):
            continue
        following, noun = _word(sentence, index + 1), sentence.lemmas[head].lower()
        if following in ("few", "little", "lot", "bit", "first", "last", "next", "same", "same", "other", "most", "least") or noun in _TIMES:
            continue
        if any(sentence.relations[child] in ("conj", "appos", "cc") for child in children(sentence)[head]):
            continue
        if sentence.tags[head] == "NN" and sentence.words[head].islower() and seen.bareness(noun) <= 0.05:
            before = _word(sentence, index - 1)
            if head > index + 1 or not before or not seen.seen(before, following):
                yield index, index + 1
        elif (sentence.tags[head].startswith("NNP") and following in ("united", "netherlands", "philippines", "european", "white", "u.s.", "eu", "un")
              and _word(sentence, head) in _PLACES_WITH_THE and index and sentence.tags[index - 1] == "IN"
              and (head + 1 >= len(sentence.tags) or sentence.tags[head + 1][:2] not in ("NN", "PO"))):
            yield index, index + 1


def prepositions(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """A preposition between a word that takes no object and its noun."""
    for index in range(1, len(sentence.words) - 1):
        if sentence.relations[index] not in ("prep", "agent") or _word(sentence, index) not in _PREPOSITIONS or sentence.heads[index] != index - 1:
            continue
        governor, after = index - 1, _tag(sentence, index + 1)
        objects = [child for child in children(sentence)[index] if sentence.relations[child] == "pobj"]
        if len(objects) != 1 or after not in ("DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ") or len(children(sentence)[index]) > 1:
            continue
        noun, tag, word = objects[0], sentence.tags[governor], _word(sentence, governor)
        inside = range(*subtree(sentence, noun))
        if sentence.lemmas[noun].lower() in _TIMES or any(sentence.tags[i] in ("CD", "$") for i in inside) or word in _QUIET:
            continue
        if _word(sentence, index + 1) in ("this", "that", "all", "each", "every", "those", "these", "which", "some", "another", "such"):
            continue
        bound, lemma = after in ("DT", "PRP$"), sentence.lemmas[governor]
        ok = False
        if tag in ("NN", "NNS") and sentence.relations[governor] != "npadvmod" and sentence.lemmas[governor].lower() not in _TIMES:
            unseen = not seen.seen(word, _word(sentence, index + 1)) and sentence.words[governor].islower()
            dressed = any(sentence.relations[child] in ("det", "poss", "nummod") for child in children(sentence)[governor])
            ok = bound and not _two_objects(sentence, governor) or (
                unseen and after in ("NNP", "NNPS", "JJ") and tag == "NNS") or unseen and after == "NNP" and dressed and _word(sentence, index) == "of"
        elif tag.startswith("VB") and lemma not in _NOT_TWO_OBJECTS and _word(sentence, index) != "by" or sentence.relations[index] == "agent":
            passive = any(sentence.relations[child] == "auxpass" for child in children(sentence)[governor])
            ok = lemma not in _NOT_TWO_OBJECTS and after in ("DT", "PRP$", "NNP") and (
                passive or seen.verbs[lemma] >= 12 and seen.transitive(lemma) <= 0.04 and lemma not in ("be", "become", "say", "remain", "go"))
        elif tag == "JJ" and sentence.relations[governor] == "acomp":
            ok = bound and word not in ("worth", "like", "unlike", "near", "opposite", "enough")
        elif word == "according":
            ok = True
        if ok:
            yield index, index + 1


def _two_objects(sentence: Tagged, noun: int) -> bool:
    head = sentence.heads[noun]
    return head >= 0 and sentence.lemmas[head] in _NOT_TWO_OBJECTS


def infinitives(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """"to" of an infinitive after the verb, adjective or noun it hangs on."""
    for index in range(1, len(sentence.words) - 2):
        verb = index + 1
        if sentence.tags[index] != "TO" or sentence.tags[verb] != "VB" or sentence.heads[index] != verb:
            continue
        governor, before = sentence.heads[verb], index - 1
        if governor < 0 or governor > before or sentence.relations[verb] not in ("xcomp", "acl", "ccomp", "advcl"):
            continue
        if sentence.lemmas[governor] in _BARE_INFINITIVE and not (sentence.lemmas[governor] == "have" and governor == before):
            continue
        tag = sentence.tags[before]
        if sentence.lemmas[before] in ("be", "do", "in", "so") or tag[:2] not in ("VB", "JJ", "NN", "PR") or sentence.words[before] == "better":
            continue
        noun = seen.share(sentence.words[verb], "NN") + seen.share(sentence.words[verb], "JJ")
        if noun >= 0.02 and _tag(sentence, verb + 1) not in ("DT", "PRP", "PRP$", "VBN", "TO"):
            continue
        if tag.startswith("NN") and (noun >= 0.02 or tag in ("NNS", "NNP", "NNPS") or seen.share(sentence.words[verb], "VBP") > 0 and tag == "NNS"):
            continue
        yield index, index + 1


def pronouns(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """A pronoun that is the subject of a clause with its own conjunction, or of what is said."""
    for index in range(1, len(sentence.words) - 2):
        if sentence.tags[index] != "PRP" or sentence.relations[index] not in ("nsubj", "nsubjpass") or _word(sentence, index) in ("you", "i"):
            continue
        verb, before = sentence.heads[index], index - 1
        if not finite(sentence, verb) or sentence.tags[index + 1] not in ("VBZ", "VBP", "VBD", "MD") or sentence.relations[verb] == "relcl":
            continue
        mark = _word(sentence, before) in _SUBORDINATORS and sentence.relations[before] == "mark" and sentence.heads[before] == verb
        said = sentence.lemmas[before] in _SAY and sentence.tags[before] in ("VBD", "VBZ") and sentence.relations[verb] == "ccomp"
        if mark or said:
            yield index, index + 1


def conjunctions(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """"and" between two verbs, two plurals, or before a conjunct with its own article."""
    for index in range(1, len(sentence.words) - 2):
        first = sentence.heads[index]
        if _word(sentence, index) not in ("and", "or") or sentence.relations[index] != "cc" or not 0 <= first < index:
            continue
        if sentence.tags[index - 1] in (",", ":") or any(sentence.words[i] in (",", ";") for i in range(*subtree(sentence, first)) if i < index):
            continue
        second = next((child for child in children(sentence)[first] if sentence.relations[child] == "conj" and child > index), -1)
        if second < 0:
            continue
        tags = sentence.tags[first], sentence.tags[second]
        if tags == ("NNS", "NNS") and second == index + 1 and first == index - 1 and sentence.relations[first] in ("pobj", "dobj", "nsubj"):
            yield index, index + 1
        elif tags[0][:2] == tags[1][:2] == "NN" and sentence.tags[index + 1] in ("DT", "PRP$") and tags[0] in ("NN", "NNS") and (
                sentence.relations[first] in ("pobj", "dobj")) and first == index - 1:
            yield index, index + 1
        elif tags[0] == tags[1] and tags[0] in ("VBD", "VBZ") and second == index + 1 and sentence.tags[index - 1] in ("NN", "NNS", "NNP", "RP"):
            if subject(sentence, second) < 0 and sentence.tags[second + 1] in ("DT", "PRP$", "PRP", "TO", "IN"):
                yield index, index + 1


def possessives(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """The 's of a possessor before adjective and noun."""
    for index in range(1, len(sentence.words) - 2):
        if sentence.tags[index] == "POS" and sentence.tags[index + 1] in ("JJS", "JJ", "RBS") and sentence.words[index + 1].islower() and (
                not seen.seen(sentence.words[index - 1], sentence.words[index + 1])) and sentence.tags[index - 1] in ("NN", "NNP"):
            if sentence.lemmas[index - 1].lower() not in _TIMES:
                yield index, index + 1


def head_nouns(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int]]:
    """The noun after article and adjective, or between article and "of"."""
    for index in range(1, len(sentence.words) - 1):
        if sentence.tags[index] not in ("NN", "NNS") or not sentence.words[index].islower():
            continue
        before, after = sentence.words[index - 1], sentence.tags[index + 1]
        if _word(sentence, index - 1) in ("the", "a", "an") and _word(sentence, index + 1) == "of" and index % 3 == 0:
            yield index, index + 1
        elif (sentence.tags[index - 1] == "JJ" and index > 1 and _word(sentence, index - 2) in ("the", "a", "an") and before.islower() and before.isalpha()
              and before not in _ADJECTIVES_FOR_PEOPLE and seen.share(before, "JJ") >= 0.97 and sum(seen.tags[before].values()) >= 5
              and after in ("VBD", "VBZ", "MD", "IN", ".", "WDT", "TO") and sentence.relations[index] in ("nsubj", "dobj", "pobj", "nsubjpass")):
            yield index, index + 1
