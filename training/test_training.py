"""Checks of the parts that the runtime copies: `python -m unittest training.test_training`."""

import itertools
import random
import re
import unittest

import numpy as np

from training import labelled, quotations, silver
from training.corpora import Sentence, wikinews
from training.cut import Cut
from training.examples import Example, joined, of_sentence, vary
from training.labelled import Attribution
from training.labels import LABEL_ID, LABELS, bio_to_spans, spans_to_bio, viterbi
from training.paths import DATA
from training.shapes import shape_of
from training.syntax import spanning_tree


class Shapes(unittest.TestCase):
    def test_table(self):
        table = {
            0: ["president", "'s", "iPhone", ",", "al-Assad", "", "中国", "é", "’s", "€"],
            1: ["China", "McDonald", "I", "A.", "O'Brien", "Élysée", "'Tis", "Ğ"],
            2: ["NATO", "U.S.", "AT&T", "X-RAY", "ÉLYSÉE", "МВД", "ΕΕ"],
            3: ["COVID-19", "G20", "3.5", "$350million", "1st"],
        }
        for shape, words in table.items():
            for word in words:
                self.assertEqual(shape_of(word), shape, word)


class Labels(unittest.TestCase):
    def test_spans_round_trip(self):
        spans = [(0, 2, "person"), (2, 3, "person"), (4, 6, "place")]
        self.assertEqual(bio_to_spans(spans_to_bio(7, spans)), spans)

    def test_viterbi_obeys_bio(self):
        scores = np.zeros((2, len(LABELS)), dtype=np.float32)
        scores[0, LABEL_ID["O"]], scores[0, LABEL_ID["B-person"]] = 1.0, 0.9
        scores[1, LABEL_ID["I-person"]] = 3.0
        self.assertEqual(viterbi(scores), ["B-person", "I-person"])

    def test_viterbi_never_starts_inside(self):
        source = np.random.default_rng(1)
        for _ in range(200):
            labels = viterbi(source.normal(size=(6, len(LABELS))).astype(np.float32))
            for before, after in zip(["O", *labels], labels):
                self.assertFalse(after.startswith("I-") and before[2:] != after[2:], labels)


class Silver(unittest.TestCase):
    def test_trim(self):
        words = ("the", "European", "Union", "'s", "offer")
        self.assertEqual(silver.trim(words, (0, 4, "organization")), (1, 3, "organization"))
        self.assertEqual(silver.trim(("He", "read", "The", "Guardian"), (2, 4, "organization")), (2, 4, "organization"))
        self.assertIsNone(silver.trim(("the", "state"), (0, 2, "place")))

    def test_one_type_in_one_text(self):
        def sentence(label):
            return Sentence(("Acme", "Steel", "said"), (f"B-{label}", f"I-{label}", "O"), "", "story")
        seen = silver.agree_in_documents([sentence("organization"), sentence("organization"), sentence("organization"), sentence("person")])
        self.assertEqual({found.labels for found in seen}, {("B-organization", "I-organization", "O")})


class Vary(unittest.TestCase):
    def test_labels_stay_beside_words(self):
        names = ["B-place", "O", "O", "B-person", "I-person", "I-person", "O", "O", "O"]
        example = of_sentence(Sentence(("U.S.", "-", "led", "Jean", "-", "Luc", "\"", "Picard", "\""), tuple(names), ""))
        for seed in range(100):
            varied = vary(example, random.Random(seed))
            self.assertEqual(len(varied.words), len(varied.targets["names"]))
            if varied.words[0].lower() == "u.s.-led":
                self.assertEqual(varied.targets["names"][:2], [LABEL_ID["O"], LABEL_ID["B-person"]])

    def test_joined_words_keep_the_tree_whole(self):
        # The state - owned firm fell: owned hangs on firm, state and the hyphen on owned.
        example = Example(("The", "state", "-", "owned", "firm", "fell"), "",
                          {"arcs": [4, 3, 3, 4, 5, -1], "relations": [0, 1, 2, 3, 4, 5], "tags": [0, 1, 2, 3, 4, 5]})
        found = joined(example)
        self.assertEqual(found.words, ("The", "state-owned", "firm", "fell"))
        self.assertEqual(found.targets, {"arcs": [2, 2, 3, -1], "relations": [0, 3, 4, 5], "tags": [0, 3, 4, 5]})


class Trees(unittest.TestCase):
    def test_best_of_all_trees(self):
        source = np.random.default_rng(3)
        for _ in range(60):
            count = int(source.integers(1, 5))
            scores = source.normal(size=(count, count + 1))
            best = max((heads for heads in itertools.product(range(count + 1), repeat=count) if self.is_tree(heads)),
                       key=lambda heads: sum(scores[word, head] for word, head in enumerate(heads)))
            self.assertEqual(spanning_tree(scores), [head - 1 for head in best])

    @staticmethod
    def is_tree(heads):
        if sum(head == 0 for head in heads) != 1:
            return False
        for word in range(1, len(heads) + 1):
            seen = set()
            while word:
                if word in seen:
                    return False
                seen.add(word)
                word = heads[word - 1]
        return True


class Quotations(unittest.TestCase):
    @staticmethod
    def sentence(text, paragraph=0):
        places = [match.span() for match in re.finditer(r"\w+|[^\w\s]", text)]
        return Cut(paragraph, tuple(text[start:end] for start, end in places), tuple(places))

    def round_trip(self, text, attributions):
        sentence = self.sentence(text)
        labels = quotations.targets(sentence, text, attributions)["contents"]
        return quotations.contents(text, quotations.spans(sentence, np.eye(3)[labels]))

    def test_direct_speech_is_what_stands_between_the_marks(self):
        text = '"We will pay," said the firm.'
        self.assertEqual(self.round_trip(text, [Attribution(0, "direct", (19, 27), (14, 18), ((1, 13),))]), ([(1, 13)], []))

    def test_mixed_content_keeps_its_marks(self):
        text = 'The firm said it would "pay in full".'
        content = (14, 36)
        self.assertEqual(self.round_trip(text, [Attribution(0, "mixed", (0, 8), (9, 13), (content,))]), ([], [content]))

    def test_scare_quotes_are_no_speech(self):
        text = 'The so-called "plan" was dropped.'
        self.assertEqual(self.round_trip(text, []), ([], []))

    def test_unclosed_marks_hold_to_the_end(self):
        self.assertEqual(quotations.quoted("He said: “We go on."), [(10, 19)])


class Labelled(unittest.TestCase):
    def test_labels_lie_in_the_text(self):
        if not (DATA / "wikinews").exists():
            self.skipTest("no ../shared/data/wikinews here")
        for part in ("train", "dev", "test"):
            for story, attributions in labelled.quotations(DATA, part):
                for each in attributions:
                    for start, end in each.content:
                        self.assertTrue(0 <= start < end <= len(story.paragraphs[each.paragraph]))
        held_out = wikinews.held_out()
        self.assertFalse([story.url for story, _ in labelled.quotations(DATA, "train") if story.url in held_out])
        self.assertTrue(all(story.url in held_out for story, _ in labelled.quotations(DATA, "test")))


if __name__ == "__main__":
    unittest.main()
