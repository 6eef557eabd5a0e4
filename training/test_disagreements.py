"""Checks of the planted disagreements: `python -m unittest training.test_disagreements`."""

import unittest
from dataclasses import replace

from training.corpora import meantime
from training.labelled.disagreements import PARTS, Case, Place, cases, edited, edits_after, faults, longest_copy
from training.paths import DATA

CASE = Case("test-within-00", "figure", ("https://example.org/a",), (None,), ("Two ships sank\n\nOn Monday three ships sank.",),
            (Place(0, 26, 31), Place(0, 0, 3)), (), (Place(0, 26, 31),), "")


class Parts(unittest.TestCase):
    def test_edits(self):
        edits = [[0, 3, "Eleven"], [8, 8, " fast"]]
        self.assertEqual(edited("One ship sank", edits), "Eleven ship fast sank")
        self.assertEqual(edits_after(edits), [(0, 6), (11, 16)])

    def test_edits_out_of_order(self):
        for edits in ([[4, 8, ""], [0, 3, ""]], [[0, 5, ""], [3, 8, ""]], [[0, 99, ""]]):
            self.assertRaises(ValueError, edited, "One ship sank", edits)

    def test_longest_copy(self):
        self.assertEqual(longest_copy("The ship, they say, sank fast.", "a ship they say that sank fast"), 3)
        self.assertEqual(longest_copy("nothing", "in common"), 0)

    def test_meantime_text(self):
        words = [(0, "Ship"), (0, "sinks"), (1, "It"), (1, "cost"), (1, "$"), (1, "5"), (1, "&amp;"), (1, "more"), (1, ".")]
        xml = "".join(f'<token t_id="{i}" sentence="{sentence}" number="{i}">{word}</token>\n' for i, (sentence, word) in enumerate(words))
        self.assertEqual(meantime.text_of(xml), "Ship sinks\n\nIt cost $5 & more.")


class Faults(unittest.TestCase):
    def test_table(self):
        self.assertEqual(faults(CASE), [])
        for change, fault in (
            ({"kind": "mood"}, "unknown kind mood"),
            ({"disagreement": (Place(0, 0, 3), Place(0, 26, 31))}, "the first place is not the planted one"),
            ({"disagreement": (Place(0, 26, 31), Place(0, 27, 30))}, "the two places overlap"),
            ({"silent": (Place(0, 27, 30),)}, f"{Place(0, 27, 30)} is both silent and in disagreement"),
            ({"silent": (Place(0, 3, 6),)}, f"{Place(0, 3, 6)} is no stretch of words"),
        ):
            self.assertEqual(faults(replace(CASE, **change)), [fault])


@unittest.skipUnless((DATA / "wikinews").exists(), "the shared data are absent")
class Files(unittest.TestCase):
    def test_every_case(self):
        sources = {}
        for part in PARTS:
            for case in cases(DATA, part):
                self.assertEqual(faults(case), [], case.id)
                for source in filter(None, case.sources):
                    self.assertEqual(sources.setdefault(source, part), part, "one story in both parts")


if __name__ == "__main__":
    unittest.main()
