"""Generators of damaged sentences. Each takes a draft and a random source and returns the draft damaged in one more place, or None.

Every word says what was done to it (`labels.GARBLE`): a word set for another is wrong, one put in is extra, and the word after a loss
has something missing before it.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from importlib import import_module

from training.garble.draft import Draft
from training.garble.tagged import Tagged

Generator = Callable[[Draft, random.Random], Draft | None]

WEIGHTS = {"dropped": 4.0, "swapped": 2.0, "forms": 2.5, "spun": 1.5, "confused": 2.0, "stretches": 2.0, "coordination": 1.5, "names": 1.0,
           "argument": 1.5, "scrambled": 6.0, "residue": 1.5}
"""How gladly each generator is taken when any may be."""

HELD_OUT = "residue"
"""The generator nothing is trained on, to measure what a model makes of damage of another kind."""

GENERATORS: dict[str, Generator] = {name: getattr(import_module(f"training.garble.{name}"), name) for name in WEIGHTS}


def damage(tagged: Tagged, source: random.Random, count: int = 1, only: set[str] | None = None,
           without: frozenset[str] | set[str] = frozenset({HELD_OUT})) -> Draft | None:
    """Damage a sentence in `count` places (fewer where it offers fewer); None where it offers none."""
    draft = Draft(tagged)
    for _ in range(count):
        names = [name for name in WEIGHTS if name not in without and (only is None or name in only)]
        names.sort(key=lambda name: source.random() ** (1 / WEIGHTS[name]), reverse=True)
        if not any(_apply(name, draft, source) for name in names):
            break
    return draft if draft.generators else None


def _apply(name: str, draft: Draft, source: random.Random) -> bool:
    if GENERATORS[name](draft, source) is None:
        return False
    draft.generators.append(name)
    return True
