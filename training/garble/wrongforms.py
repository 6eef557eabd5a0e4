"""Where another form of a word is wrong, and which: places for `forms`."""

from __future__ import annotations

from collections.abc import Iterator

from training.garble.counts import Counts
from training.garble.draft import children
from training.garble.tagged import Tagged
from training.garble.wordnet import wordnet

Places = Iterator[tuple[int, list[str]]]

_COLLECTIVE = set("""team group police staff family government number majority couple pair data media percent % lot rest half part public
crew band company army committee council board club party population crowd variety range none series species headquarters politics
economics news means works mathematics jury audience cast side squad union majority minority one some most more all plenty total
handful list class set physics statistics ethics united gang navy force community what""".split())
_NUMBERS = set("two three four five six seven eight nine ten eleven twelve twenty thirty several many few these those various".split())
_ZERO = set("""percent fish aircraft people person sheep series species % million billion thousand hundred dozen foot pound year day month
headquarters means works spacecraft mile inch hour minute week man""".split())
_SUBJECT = {"he": "him", "she": "her", "they": "them", "we": "us"}
_OBJECT = {"him": "he", "them": "they", "us": "we"}


def _form(seen: Counts, lemma: str, *tags: str) -> list[str]:
    return [seen.form[lemma, tag] for tag in tags if (lemma, tag) in seen.form]


def _nouny(seen: Counts, word: str) -> bool:
    return seen.share(word, "NN") + seen.share(word, "JJ") > 0.02


def agreement(sentence: Tagged, seen: Counts) -> Places:
    """A finite verb in the other number."""
    for index, tag in enumerate(sentence.tags):
        lemma = sentence.lemmas[index]
        past = tag == "VBD" and sentence.words[index].lower() in ("was", "were")
        if tag not in ("VBZ", "VBP") and not past or sentence.words[index].lower() in ("'s", "’s", "'re", "am", "'ve", "’re", "’ve"):
            continue
        verb = sentence.heads[index] if sentence.relations[index] in ("aux", "auxpass") else index
        below = children(sentence)[verb]
        subjects = [child for child in below if sentence.relations[child] in ("nsubj", "nsubjpass")]
        if len(subjects) != 1 or subjects[0] >= index or any(sentence.words[child].lower() in ("if", "wish", "though") for child in below):
            continue
        who = subjects[0]
        word, under = sentence.words[who].lower(), [sentence.relations[child] for child in children(sentence)[who]]
        if sentence.lemmas[who].lower() in _COLLECTIVE or {"cc", "conj", "nummod", "appos", "punct"} & set(under) or not sentence.words[who].islower():
            if not (word in ("he", "she", "it", "they", "we") and not {"cc", "conj"} & set(under)):
                continue
        if sentence.tags[who] == "NN" or word in ("he", "she", "it"):
            singular = True
        elif sentence.tags[who] == "NNS" or word in ("they", "we"):
            singular = False
        else:
            continue
        if past:
            if singular == (sentence.words[index].lower() == "was"):
                yield index, ["were" if singular else "was"]
        elif singular == (tag == "VBZ"):
            other = {"has": ["have"], "have": ["has"], "is": ["are"], "are": ["is"], "does": ["do"], "do": ["does"]}.get(
                sentence.words[index].lower()) or _form(seen, lemma, "VBP" if singular else "VBZ")
            if lemma == "be" and sentence.words[index].lower() not in ("is", "are"):
                continue
            yield index, [word for word in other if word != sentence.words[index].lower()]


def after_modal(sentence: Tagged, seen: Counts) -> Places:
    """Another form after a modal, "to" or "do"."""
    for index in range(1, len(sentence.words)):
        before = index - 1 - (sentence.words[index - 1].lower() in ("not", "n't", "n’t") and index > 1)
        if sentence.tags[index] != "VB" or sentence.lemmas[index] == "be" and sentence.tags[before] == "TO":
            continue
        lemma, word = sentence.lemmas[index], sentence.words[index].lower()
        if sentence.tags[before] == "MD" or sentence.lemmas[before] == "do" and sentence.relations[before] == "aux":
            forms = _form(seen, lemma, "VBZ", "VBD", "VBN", "VBG")
        elif sentence.tags[before] == "TO" and sentence.heads[before] == index and before == index - 1:
            forms = _form(seen, lemma, "VBZ", "VBD", "VBD")
        else:
            continue
        yield index, [form for form in forms if form != word and not (_nouny(seen, form) and form.endswith(("s", "ing")))]


def after_auxiliary(sentence: Tagged, seen: Counts) -> Places:
    """Another form after "have" and "be"."""
    for index in range(1, len(sentence.words)):
        before, lemma, word = index - 1, sentence.lemmas[index], sentence.words[index].lower()
        if sentence.relations[before] not in ("aux", "auxpass") or sentence.heads[before] != index or lemma == "be":
            continue
        if sentence.words[before].startswith(("'", "’")):
            continue
        tag, auxiliary = sentence.tags[index], sentence.lemmas[before]
        if tag == "VBN" and auxiliary == "have":
            forms = _form(seen, lemma, "VBD", "VB", "VBZ")
        elif tag == "VBN" and auxiliary == "be":
            forms = _form(seen, lemma, "VBD", "VB")
        elif tag == "VBG" and auxiliary == "be":
            forms = _form(seen, lemma, "VB", "VBZ")
        else:
            continue
        yield index, [form for form in forms if form != word and form not in seen.forms[lemma, tag] and not _nouny(seen, form)]


def gerunds(sentence: Tagged, seen: Counts) -> Places:
    """The plain verb after a preposition."""
    for index in range(1, len(sentence.words)):
        if sentence.tags[index] == "VBG" and sentence.relations[index] == "pcomp" and sentence.heads[index] == index - 1 and (
                sentence.words[index - 1].lower() in ("of", "for", "by", "from", "in", "with", "without", "after", "before")):
            yield index, [form for form in _form(seen, sentence.lemmas[index], "VB") if not _nouny(seen, form)]


def number(sentence: Tagged, seen: Counts) -> Places:
    """A plural after "a", "this", "every"; a singular after numerals and "several"."""
    for index in range(1, len(sentence.words) - 1):
        tag, after = sentence.tags[index], sentence.tags[index + 1]
        if tag not in ("NN", "NNS") or sentence.relations[index] not in ("nsubj", "dobj", "pobj", "attr", "nsubjpass") or not sentence.words[index].islower():
            continue
        if after[:2] in ("NN", "JJ", "HY", "VB", "CD") or sentence.lemmas[index] in _ZERO or "-" in sentence.words[index]:
            continue
        below = [child for child in children(sentence)[index] if child < index]
        if not below or below[0] < index - 2:
            continue
        first = sentence.words[below[0]].lower()
        if tag == "NN" and first in ("a", "an", "this", "each", "every", "another") and sentence.relations[below[0]] == "det":
            yield index, [form for form in _form(seen, sentence.lemmas[index], "NNS") if form != sentence.words[index]
                          and sentence.lemmas[index] not in _COLLECTIVE]
        elif tag == "NNS" and first in _NUMBERS and below[0] == index - 1:
            yield index, [form for form in _form(seen, sentence.lemmas[index], "NN") if form != sentence.words[index]]


def adverbs(sentence: Tagged, seen: Counts) -> Places:
    """An adjective before a verb where the adverb belongs, an adverb before a noun where the adjective belongs."""
    for index in range(1, len(sentence.words) - 1):
        word, head = sentence.words[index].lower(), sentence.heads[index]
        if sentence.tags[index] == "RB" and word.endswith("ly") and sentence.relations[index] == "advmod" and head == index + 1:
            good = (sentence.tags[head] in ("VBD", "VB", "VBZ") or sentence.tags[head] == "VBN" and sentence.relations[head] != "amod"
                    and any(sentence.relations[child].startswith("aux") for child in children(sentence)[head])
                    or sentence.tags[head] == "JJ" and sentence.relations[head] == "acomp")
            stems = [word[:-2], word[:-3] + "y", word[:-1] + "e", word[:-4]]
            found = [stem for stem in stems if seen.share(stem, "JJ") >= 0.9 and seen.tags[stem].total() >= 3]
            if good and found and word not in ("early", "only", "fully", "nearly", "hardly", "lately", "highly", "directly", "newly"):
                yield index, found[:1]
        elif sentence.tags[index] == "JJ" and sentence.relations[index] == "amod" and head == index + 1 and sentence.tags[head] in ("NN", "NNS"):
            forms = [word + "ly", word[:-1] + "ily", word[:-1] + "y", word + "ally"]
            found = [form for form in forms if seen.share(form, "RB") >= 0.9 and seen.tags[form].total() >= 2]
            if found and sentence.tags[index - 1] in ("DT", "IN", "PRP$", "VBD", "VBZ"):
                yield index, found[:1]


def parts(sentence: Tagged, seen: Counts) -> Places:
    """The noun made from a verb where the verb belongs, and the verb where the noun belongs."""
    made = wordnet().nouns_of
    for index in range(1, len(sentence.words)):
        if sentence.tags[index] == "VB" and sentence.tags[index - 1] in ("MD", "TO") and sentence.heads[index - 1] == index:
            yield index, [noun for noun in made.get(sentence.lemmas[index], ()) if noun.isalpha() and seen.share(noun, "NN") >= 0.95
                          and seen.tags[noun].total() >= 5 and noun.endswith(("tion", "sion", "ment", "ance", "ence", "al", "ure"))
                          and sentence.tags[index - 1] == "MD" or False] + ([] if sentence.tags[index - 1] == "MD" else _nouns(made, sentence, index, seen))
        elif sentence.tags[index] == "NN" and sentence.tags[index - 1] in ("DT", "PRP$") and sentence.relations[index] in ("nsubj", "dobj", "pobj"):
            yield index, [verb for verb in _verbs_of(seen).get(sentence.lemmas[index], ()) if not _nouny(seen, verb)]


def _nouns(made: dict[str, set[str]], sentence: Tagged, index: int, seen: Counts) -> list[str]:
    """After "to" a noun may follow well unless the verb's object stands there."""
    if index + 1 >= len(sentence.words) or sentence.tags[index + 1] not in ("DT", "PRP$", "PRP"):
        return []
    return [noun for noun in made.get(sentence.lemmas[index], ()) if noun.isalpha() and seen.share(noun, "NN") >= 0.95
            and seen.tags[noun].total() >= 5 and noun.endswith(("tion", "sion", "ment", "ance", "ence", "ure"))]


_VERBS: dict[str, list[str]] = {}


def _verbs_of(seen: Counts) -> dict[str, list[str]]:
    """For nouns in -tion and the like, their verbs."""
    if not _VERBS:
        for verb, nouns in sorted(wordnet().nouns_of.items()):
            for noun in nouns:
                if noun.endswith(("tion", "sion", "ment", "ance", "ence")) and seen.share(verb, "VB") >= 0.97 and seen.tags[verb].total() >= 5:
                    _VERBS.setdefault(noun, []).append(verb)
    return _VERBS


def pronouns(sentence: Tagged, seen: Counts) -> Places:
    """The other case."""
    for index in range(len(sentence.words) - 1):
        word, after = sentence.words[index].lower(), sentence.tags[index + 1]
        if sentence.tags[index] == "PRP" and sentence.relations[index] == "nsubj" and word in _SUBJECT and after in ("VBZ", "VBD", "MD", "VBP"):
            if index == 0 or sentence.tags[index - 1] not in ("VBD", "VBZ", "VB", "VBP", "VBN", "VBG", "IN") or sentence.words[index - 1].lower() == "that":
                yield index, [_SUBJECT[word]]
        elif sentence.tags[index] == "PRP" and word in _OBJECT and sentence.relations[index] in ("dobj", "pobj") and after in ("IN", ".", ",", "TO", "CC"):
            yield index, [_OBJECT[word]]
        elif sentence.tags[index] == "PRP$" and word in ("his", "their", "its", "our") and after in ("NN", "NNS", "JJ"):
            yield index, [{"his": "he", "their": "them", "its": "it", "our": "us"}[word]]
