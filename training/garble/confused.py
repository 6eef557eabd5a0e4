"""Confusable words: homophones, words of like spelling and like tag, words wrongly joined or split."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from training.garble.counts import Counts, counts
from training.garble.draft import Draft
from training.garble.tagged import Tagged
from training.garble.wordnet import wordnet

_SETS = """their there they're|its it's|affect effect|than then|lose loose|led lead|passed past|principal principle|advice advise|weather whether
whose who's|site sight cite|role roll|peace piece|brake break|course coarse|capital capitol|complement compliment|council counsel|elicit illicit
exacerbated exasperated|exacerbate exasperate|exacerbating exasperating|formally formerly|fourth forth|horde hoard|personal personnel|proceed precede
prosecute persecute|prosecuted persecuted|raise raze|reign rein rain|sole soul|stationary stationery|too to two|vain vein|waive wave|waived waved
wear where ware|were where|your you're|of off|through threw thorough though|quite quiet|desert dessert|device devise|dual duel|eminent imminent
flaunt flout|allusion illusion|averse adverse|adapt adopt|adapted adopted|accept except|access excess|ascent assent|born borne|breach breech
censor censure|seize cease|seized ceased|conscious conscience|credible creditable|defuse diffuse|discrete discreet|disburse disperse|mail male
main mane|manner manor|marshal martial|meat meet|medal metal|miner minor|minors miners|moral morale|naval navel|poll pole|polls poles|pray prey
presence presents|prophet profit|right rite write|sail sale|scene seen|sea see|serial cereal|steal steel|told tolled|trial trail|trials trails|vary very
vice vise|wait weight|waste waist|way weigh|week weak|which witch|won one|knew new|know no now|hear here|whole hole|by buy|board bored|bear bare
feet feat|fair fare|four for|sense since|sent cent|die dye|allowed aloud|are our|form from|troops troupes|border boarder|borders boarders
council's counsel's|statue statute|statutes statues|ordnance ordinance|prescribed proscribed|insure ensure|ensured insured|altar alter|alters altars
bail bale|base bass|bases basses|bloc block|canon cannon|cast caste|ceding seeding|chief chef|choose chose|cloths clothes|complementary complimentary
confident confidant|core corps|corps corpse|coup coop|days daze|decent descent|dependent dependant|dissent descent
draft draught|elude allude|ensuing ensured|envelop envelope|farther father|faze phase|phased fazed|flair flare|flee flea|fleeing fleecing|foul fowl|foreword forward
gorilla guerrilla|grizzly grisly|hail hale|heal heel|heir air|hire higher|hostel hostile|idle idol|instance instants|intense intents|jam jamb
lesson lessen|liable libel|lightning lightening|loan lone|mantle mantel|missal missile|missed mist|moat mote|mourning morning|muscle mussel|pain pane
pair pare|patients patience|pact packed|peak peek pique|pedal peddle|plain plane|pore pour|poor pour|populace populous|prince prints|quarts quartz|rap wrap
refuge refugee|respectively respectfully|review revue|road rode|root route|rout route|shear sheer|shore sure|soar sore|soared sored|stake steak|stakes steaks
stalk stock|straight strait|strategy tragedy|suite sweet|tail tale|taught taut|team teem|tenant tenet|threat treat|threats treats|throne thrown|tide tied|toe tow|tortuous torturous
undo undue|venal venial|vial vile|wander wonder|warn worn|wares wears|whether wether|wrung rung|yoke yolk|ally alley|allies alleys|envoy envy|treaty treatise
regime regimen|immigrate emigrate|immigrants emigrants|perspective prospective|veracity voracity|incidence incidents|militia malicious|tact tack|tenure tenor|sanctioned sectioned"""
_PARTICLES = set("out down over off up back away in on".split())
_JOINED = {("every", "day"): "everyday", ("may", "be"): "maybe", ("a", "part"): "apart", ("some", "time"): "sometime", ("all", "ready"): "already",
           ("any", "more"): "anymore", ("a", "lot"): "alot", ("at", "least"): "atleast", ("in", "fact"): "infact", ("as", "well"): "aswell"}
_SPLIT = {"already": "all ready", "altogether": "all together", "apart": "a part", "cannot": "can not", "into": "in to", "maybe": "may be",
          "throughout": "through out", "without": "with out", "within": "with in", "someone": "some one", "although": "all though",
          "nevertheless": "never the less", "furthermore": "further more", "whereas": "where as", "therefore": "there fore", "another": "an other",
          "together": "to gether", "whatever": "what ever", "ahead": "a head", "aside": "a side", "abroad": "a broad", "along": "a long",
          "among": "a mong", "amount": "a mount", "around": "a round", "across": "a cross", "alone": "a lone", "apiece": "a piece"}
_NOT_SPLIT = {"cannot", "together", "among"}


@lru_cache(maxsize=1)
def confusable() -> dict[str, tuple[str, ...]]:
    """For each word those it is taken for: the hand-made sets, and words of the corpora one or two letters (of ten, three) away."""
    found: dict[str, set[str]] = defaultdict(set)
    for group in _SETS.replace("\n", "|").split("|"):
        for word in group.split():
            found[word] |= set(group.split()) - {word}
    return {word: tuple(sorted(others)) for word, others in found.items()}


def _letters(word: str) -> int:
    """The letters of a word as bits."""
    return sum(1 << (ord(letter) - 97) for letter in set(word) if "a" <= letter <= "z")


@lru_cache(maxsize=1)
def _buckets() -> dict[tuple[str, str], list[tuple[str, int]]]:
    seen, buckets = counts(), defaultdict(list)
    for word, count in sorted(seen.words.items()):
        if count >= 2 and len(word) >= 5 and word.isascii() and word.isalpha() and seen.google.get(word, 0) > 1_500_000 and word in seen.tags:
            buckets[word[0], seen.tags[word].most_common(1)[0][0]].append((word, _letters(word)))
    return buckets


def distance(one: str, other: str, most: int) -> int:
    """Letters to change, add or leave out (Levenshtein), or `most` + 1 where it is more."""
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, against in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (letter != against))
        if min(row) > most:
            return most + 1
    return row[-1]


@lru_cache(maxsize=50_000)
def alike(word: str, tag: str) -> tuple[str, ...]:
    """Words of the same tag spelled nearly so, of another lemma and another meaning."""
    if len(word) < 5 or not word.isalpha():
        return ()
    most = 1 if len(word) < 7 else 2 if len(word) < 10 else 3
    stem = word[:len(word) - 2 if len(word) < 8 else 5]
    own = _letters(word)
    return tuple(other for other, letters in _buckets().get((word[0], tag), ()) if abs(len(other) - len(word)) <= 2 and other != word and (own ^ letters).bit_count() <= 2 * most
                 and not other.startswith(stem) and distance(word, other, most) <= most and not wordnet().related(word, other))


def _words(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int, list[str]]]:
    table = confusable()
    for index, word in enumerate(sentence.words):
        lower, tag = word.lower(), sentence.tags[index]
        if tag.startswith("NNP") or not lower.isascii() or index and not word.islower():
            continue
        before = sentence.words[index - 1] if index else "<s>"
        after = sentence.words[index + 1] if index + 1 < len(sentence.words) else "</s>"
        by_hand = table.get(lower, ())
        for other in by_hand:
            foreign = seen.share(other, tag[:2]) <= 0.05 and other in seen.tags
            if not seen.seen(before, other) and not seen.seen(other, after) or foreign and not (seen.seen(before, other) and seen.seen(other, after)):
                yield index, index + 1, [other]
        for other in alike(lower, tag) if tag != "JJR" else ():
            if not seen.seen(before, other) and not seen.seen(other, after) and (
                    seen.missed(before, lower, before, other) or seen.missed(lower, after, other, after)):
                yield index, index + 1, [other]


def _joints(sentence: Tagged, seen: Counts) -> Iterator[tuple[int, int, list[str]]]:
    for index in range(len(sentence.words) - 1):
        one, two = sentence.words[index].lower(), sentence.words[index + 1].lower()
        if sentence.tags[index] in ("VB", "VBP") and two in _PARTICLES and sentence.relations[index + 1] in ("prt", "prep", "advmod") and (
                one + two in seen.google and seen.share(one + two, "VB") < 0.2 and len(one) > 2):
            yield index, index + 2, [one + two]
        if (one, two) in _JOINED and not (one == "every" and sentence.tags[min(index + 2, len(sentence.tags) - 1)][:2] == "NN"):
            if one != "a" or two == "part":
                yield index, index + 2, [_JOINED[one, two]]
        if one in _SPLIT and one not in _NOT_SPLIT and index and sentence.tags[index][:3] != "NNP":
            yield index, index + 1, _SPLIT[one].split()
        if sentence.tags[index] == "NN" and index and sentence.tags[index - 1] in ("DT", "JJ") and sentence.words[index - 1].islower():
            for particle in ("out", "down", "over", "off", "up", "back"):
                stem = one.removesuffix(particle)
                if stem != one and len(stem) > 2 and seen.share(stem, "VB") > 0.2 and sentence.tags[index + 1] != "NN":
                    yield index, index + 1, [stem, particle]


def confused(draft: Draft, source: random.Random) -> Draft | None:
    """Take one word for another."""
    sentence, seen = draft.tagged, counts()
    kinds = [_words, _words, _joints]
    source.shuffle(kinds)
    for kind in kinds:
        by_place: dict[tuple[int, int], list[list[str]]] = {}
        for start, end, words in kind(sentence, seen):
            if draft.free(start, end):
                by_place.setdefault((start, end), []).append(words)
        if by_place:
            places = sorted(by_place)
            start, end = source.choices(places, [(1 + seen.words[sentence.words[place[0]].lower()]) ** -0.6 for place in places])[0]
            choices = by_place[start, end]
            if kind is _words and seen.words[sentence.words[start].lower()] > 2500 and source.random() < 0.7:
                return None  # nearly every sentence has a "to" or "for": they would be most of the damage
            words = list(source.choice(choices))
            if sentence.words[start][0].isupper():
                words[0] = words[0].capitalize()
            return draft.replace(start, end, words)
    return None
