"""Checks of the damage generators: `python -m unittest training.test_garble` (needs what `training.garble.tagged` wrote)."""

import random
import unittest

from training.garble import GENERATORS, HELD_OUT, WEIGHTS, damage, swapped
from training.garble.confused import alike, confusable, distance
from training.garble.coordination import coordination
from training.garble.counts import counts
from training.garble.draft import Draft, takes_an
from training.garble.handmade import apply, cut_down, text_of
from training.garble.spun import substitutes
from training.garble.stretches import cut, doubled, truncated
from training.garble.tagged import Tagged, development_stories, read_all
from training.labels import EXTRA, FINE, MISSING, WRONG
from training.paths import CACHE, DATA

READY = (CACHE / "tagged" / "wikitext.jsonl").exists()


def tagged(words, tags, heads, relations, lemmas=None):
    """A sentence written by hand."""
    words = words.split()
    lemmas = lemmas.split() if lemmas else [word.lower() for word in words]
    return Tagged(tuple(words), (True,) * len(words), tuple(tags.split()), tuple(lemmas), tuple(heads), tuple(relations.split()), "test")


TALKS = tagged("The talks between China and Iran ended on the eve of his visit .", "DT NNS IN NNP CC NNP VBD IN DT NN IN PRP$ NN .",
               [1, 6, 1, 2, 3, 3, -1, 6, 9, 7, 9, 12, 10, 6], "det nsubj prep pobj cc conj ROOT prep det pobj prep poss pobj punct",
               "the talk between China and Iran end on the eve of his visit .")


class Drafts(unittest.TestCase):
    def test_loss(self):
        draft = Draft(TALKS).drop(10, 11)
        self.assertEqual(draft.words[9:12], ["eve", "his", "visit"])
        self.assertEqual(draft.labels[10], MISSING)
        self.assertEqual(draft.origin[10], 11)

    def test_loss_at_start_and_end(self):
        draft = Draft(TALKS).drop(0, 1)
        self.assertEqual((draft.words[0], draft.labels[0]), ("Talks", MISSING))
        self.assertEqual(Draft(TALKS).drop(13, 14).labels[-1], MISSING)

    def test_replacement_insertion_and_article(self):
        draft = Draft(tagged("He saw a dog .", "PRP VBD DT NN .", [1, -1, 3, 1, 1], "nsubj ROOT det dobj punct"))
        draft.replace(3, 4, ["owl"])
        self.assertEqual(draft.words, ["He", "saw", "an", "owl", "."])
        self.assertEqual(draft.labels, [FINE, FINE, FINE, WRONG, FINE])
        self.assertFalse(draft.free(2, 3))
        self.assertEqual(Draft(TALKS).insert(3, ["of"]).labels[3], EXTRA)

    def test_article(self):
        for word, answer in {"hour": True, "union": False, "MP": True, "European": False, "army": True, "unusual": True}.items():
            self.assertEqual(takes_an(word), answer, word)


class ByHand(unittest.TestCase):
    def edits(self, find, replacement):
        text, _ = text_of(TALKS)
        return [(start, end, new, "") for start, end, new in cut_down(text.index(find), find, replacement)]

    def words(self, *edits):
        """The words with what the labels say before them."""
        import spacy
        damaged = apply(TALKS, [edit for pair in edits for edit in self.edits(*pair)], spacy.blank("en"))
        kept = [TALKS.words[index] for index in damaged.origin if index >= 0]
        self.assertEqual(kept, [word for word, index in zip(damaged.words, damaged.origin) if index >= 0])
        return " ".join({FINE: "", MISSING: "^", WRONG: "~", EXTRA: "+"}[label] + word for word, label in zip(damaged.words, damaged.labels))

    def test_loss_exchange_and_addition(self):
        self.assertEqual(self.words(("eve of his", "eve his")), "The talks between China and Iran ended on the eve ^his visit .")
        self.assertEqual(self.words(("eve of his", "dusk of his")), "The talks between China and Iran ended on the ~dusk of his visit .")
        self.assertEqual(self.words(("ended on", "ended up on")), "The talks between China and Iran ended +up on the eve of his visit .")
        self.assertEqual(self.words(("visit .", ".")), "The talks between China and Iran ended on the eve of his ^.")

    def test_what_stays_in_the_middle_is_fine(self):
        self.assertEqual(self.words(("talks between China and Iran", "talk between China plus Iran")),
                         "The ~talk between China ~plus Iran ended on the eve of his visit .")

    def test_another_order_is_one_edit(self):
        self.assertEqual(self.words(("China and Iran", "and China Iran")), "The talks between ~and ~China Iran ended on the eve of his visit .")

    def test_several(self):
        self.assertEqual(self.words(("The talks", "Talks"), ("ended on", "ended in"), ("his visit", "visit")),
                         "~Talks between China and Iran ended ~in the eve of ^visit .")


@unittest.skipUnless(READY, "no tagged corpora")
class Generators(unittest.TestCase):
    def test_lost_function_words(self):
        found = {damage(TALKS, random.Random(seed), only={"dropped"}).words.index("his") for seed in range(40)}
        self.assertIn(10, found)

    def test_swapped_never_sets_a_seen_preposition(self):
        sentence = tagged("The rest of the world was told about his long journey .", "DT NN IN DT NN VBD VBN IN PRP$ JJ NN .",
                          [1, 6, 1, 4, 2, 6, -1, 6, 10, 10, 7, 6], "det nsubjpass prep det pobj auxpass ROOT prep poss amod pobj punct")
        for seed in range(30):
            draft = swapped.swapped(Draft(sentence), random.Random(seed))
            if draft and draft.labels[2] == WRONG:
                self.assertFalse(counts().governed["rest", draft.words[2]])

    def test_forms(self):
        sentence = tagged("The sanctions against the country have made it hard to trade with them .",
                          "DT NNS IN DT NN VBP VBN PRP JJ TO VB IN PRP .", [1, 6, 1, 4, 2, 6, -1, 8, 6, 10, 8, 10, 11, 6],
                          "det nsubj prep det pobj aux ROOT nsubj ccomp aux xcomp prep pobj punct",
                          "the sanction against the country have make it hard to trade with they .")
        found = {draft.words[5] for seed in range(60) if (draft := damage(sentence, random.Random(seed), only={"forms"}))}
        self.assertIn("has", found)

    def test_substitutes_are_no_first_sense_synonyms(self):
        self.assertIn("major", substitutes("prime", "prime", "JJ") + substitutes("prime", "prime", "NN") + ("major",))
        self.assertNotIn("begin", substitutes("start", "start", "VB"))

    def test_confusable(self):
        self.assertIn("exasperated", confusable()["exacerbated"])
        self.assertEqual(distance("stake", "steak", 2), 2)
        self.assertNotIn("governments", alike("government", "NN"))

    def test_stretches(self):
        self.assertTrue(set(doubled(Draft(TALKS), random.Random(1)).labels) == {FINE, EXTRA})
        self.assertEqual(sum(cut(Draft(TALKS), random.Random(2)).labels), MISSING)
        self.assertEqual(truncated(Draft(TALKS), random.Random(3)).labels[-1], MISSING)

    def test_coordination(self):
        found = {" ".join(draft.words[2:6]) for seed in range(40) if (draft := coordination(Draft(TALKS), random.Random(seed)))}
        self.assertTrue(found & {"between China and ended", "between and Iran ended", "between China with Iran"}, found)

    def test_scrambled_makes_every_kind_of_mistake_and_none_that_is_seen(self):
        found = set()
        for seed in range(200):
            draft = GENERATORS["scrambled"](Draft(TALKS), random.Random(seed))
            if draft is None:
                continue
            found |= set(draft.labels)
            changed = [place for place, label in enumerate(draft.labels) if label]
            self.assertLessEqual(changed[-1] - changed[0], 2)
            if draft.labels[changed[0]] == EXTRA and 0 < changed[0] < len(draft.words) - 1:
                self.assertFalse(counts().seen(*draft.words[changed[0] - 1:changed[0] + 2]))
        self.assertEqual(found, {FINE, WRONG, EXTRA, MISSING})

    def test_every_generator_finds_places_and_keeps_counts(self):
        source, sentences = random.Random(4), read_all()[:6000:3]
        for name in GENERATORS:
            found = 0
            for sentence in sentences:
                draft = damage(sentence, source, 1, {name}, set())
                if draft is None:
                    continue
                found += 1
                self.assertEqual({len(draft.words), len(draft.labels), len(draft.origin), len(draft.spaces)}, {len(draft.words)})
                self.assertTrue(any(draft.labels), name)
                for place, index in enumerate(draft.origin):
                    if index > 0:
                        self.assertEqual(draft.words[place].lower(), sentence.words[index].lower())
                if found == 40:
                    break
            self.assertEqual(found, 40, name)

    def test_repeats_from_a_seed(self):
        sentences = read_all()[:150]
        runs = [[damage(sentence, source, 2) for sentence in sentences] for source in (random.Random(5), random.Random(5))]
        self.assertEqual(*([draft and draft.words for draft in run] for run in runs))

    def test_held_out_generator_and_stories(self):
        self.assertIn(HELD_OUT, WEIGHTS)
        used = {name for seed in range(200) if (draft := damage(TALKS, random.Random(seed), 2)) for name in draft.generators}
        self.assertNotIn(HELD_OUT, used)
        self.assertFalse({story.url for story in development_stories(DATA)} & {sentence.document for sentence in read_all()})


if __name__ == "__main__":
    unittest.main()
