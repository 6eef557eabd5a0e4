"""Function words, nouns and verbs lost where their loss is a mistake."""

from __future__ import annotations

import random

from training.garble import auxiliaries, losses
from training.garble.counts import counts
from training.garble.draft import Draft

FINDERS = {
    losses.determiners: 3.0, losses.prepositions: 4.0, losses.infinitives: 2.0, losses.pronouns: 1.0, losses.conjunctions: 1.0,
    losses.possessives: 0.5, losses.head_nouns: 2.0, auxiliaries.auxiliaries: 1.5, auxiliaries.copulas: 1.5, auxiliaries.main_verbs: 1.5,
}
"""The kinds of loss and how gladly each is taken."""


def dropped(draft: Draft, source: random.Random) -> Draft | None:
    """Lose one word."""
    sentence = draft.tagged
    if not losses.prose(sentence):
        return None
    finders = sorted(FINDERS, key=lambda finder: source.random() ** (1 / FINDERS[finder]), reverse=True)
    for finder in finders:
        places = [place for place in finder(sentence, counts()) if draft.free(*place)]
        if places:
            return draft.drop(*source.choice(places))
    return None
