"""Checks of the parts that the runtime copies: `python -m unittest training.test_training`."""

import random
import unittest

import numpy as np

from training import silver
from training.augment import vary
from training.corpora import Sentence
from training.labels import LABEL_ID, LABELS, bio_to_spans, spans_to_bio, viterbi
from training.shapes import shape_of


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


class Augment(unittest.TestCase):
    def test_labels_stay_beside_words(self):
        sentence = Sentence(("U.S.", "-", "led", "Jean", "-", "Luc", "\"", "Picard", "\""),
                            ("B-place", "O", "O", "B-person", "I-person", "I-person", "O", "O", "O"), "")
        for seed in range(100):
            words, labels = vary(sentence, random.Random(seed))
            self.assertEqual(len(words), len(labels))
            if words[0].lower() == "u.s.-led":
                self.assertEqual(labels[:2], ["O", "B-person"])


if __name__ == "__main__":
    unittest.main()
