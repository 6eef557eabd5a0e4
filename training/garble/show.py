"""Damaged sentences to read: `python -m training.garble.show N [generator]`. *wrong* +extra+ _word with something missing before it."""

from __future__ import annotations

import argparse
import random
import time

from training.garble import GENERATORS, damage
from training.garble.counts import counts
from training.garble.draft import Draft
from training.garble.tagged import read_all
from training.labels import EXTRA, FINE, MISSING, WRONG

_MARKS = {FINE: "{}", WRONG: "*{}*", EXTRA: "+{}+", MISSING: "_{}"}


def marked(draft: Draft) -> str:
    """The words, those that are not fine marked."""
    return " ".join(_MARKS[label].format(word) for word, label in zip(draft.words, draft.labels))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("generator", nargs="?", choices=list(GENERATORS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--places", type=int, default=1, help="how often each sentence is damaged")
    options = parser.parse_args()
    source = random.Random(options.seed)
    sentences = read_all()
    source.shuffle(sentences)
    counts()
    only = {options.generator} if options.generator else None
    found, tried, begun = 0, 0, time.process_time()
    for tried, sentence in enumerate(sentences, 1):
        draft = damage(sentence, source, options.places, only, without=frozenset() if only else frozenset({"residue"}))
        if draft:
            found += 1
            print(f"{found:3} {'+'.join(draft.generators)}: {marked(draft)}")
            if found == options.count:
                break
    print(f"{found} of {tried} sentences, {tried / (time.process_time() - begun):.0f} sentences/s")


if __name__ == "__main__":
    main()
