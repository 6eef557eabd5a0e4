"""What the trainer sees: words with the targets of whichever heads their source has labels for."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

from training.augment import hyphen_groups, recase, requote
from training.corpora import MASKED, Sentence
from training.corpora.conllu import Tree
from training.labels import LABEL_ID, LABELS
from training.syntax import labels_of

IGNORED = -100
"""The target of a word that teaches a head nothing (torch's own value)."""

HEADS = ("names", "tags", "features", "relations", "sources", "cues", "contents", "garble")
"""The heads with one label a word, in the order of the model's outputs; `arcs` has a head's index instead."""


@dataclass(frozen=True)
class Example:
    """One sentence. `targets[head][i]` is the label of word i, or `IGNORED`; a head that is not there teaches nothing."""

    words: tuple[str, ...]
    source: str
    targets: dict[str, list[int]] = field(default_factory=dict)
    spaces: tuple[bool, ...] | None = None
    document: str = ""


def of_sentence(sentence: Sentence) -> Example:
    """An example for the names head."""
    return Example(sentence.words, sentence.source, {"names": name_targets(sentence.labels)}, sentence.spaces, sentence.document)


def name_targets(labels: tuple[str, ...] | list[str]) -> list[int]:
    """BIO labels as numbers, masked words ignored."""
    return [IGNORED if label == MASKED else LABEL_ID[label] for label in labels]


def of_tree(tree: Tree, source: str) -> Example:
    """An example for the syntax heads."""
    return Example(tuple(token.form for token in tree.tokens), source, labels_of(tree),
                   tuple(token.misc.get("SpaceAfter") != "No" for token in tree.tokens), tree.document)


def merged(one: Example, other: Example) -> Example:
    """The targets of both, for the same words."""
    assert one.words == other.words, (one.words, other.words)
    return replace(one, targets={**other.targets, **one.targets})


def joined(example: Example) -> Example:
    """"word - word" as one word, as the reader's files have it, where every head's labels allow it.

    A name's parts become one word of that name; parts of different kinds make a word that is none ("U.S.-led"). In the tree the joined
    word takes the place of the one part that hangs on a word outside; groups without such a part stay apart.
    """
    groups = []
    for group in hyphen_groups(example.words, example.spaces):
        if len(group) > 1 and _top(example, group) is None:
            groups.extend([index] for index in group)
        else:
            groups.append(group)
    if len(groups) == len(example.words):
        return example
    place = {index: number for number, group in enumerate(groups) for index in group}
    targets: dict[str, list[int]] = {}
    for head, labels in example.targets.items():
        if head == "names":
            targets[head] = _joined_names(labels, groups)
        elif head == "arcs":
            tops = [_top(example, group) or 0 for group in groups]
            targets[head] = [place[labels[top]] if labels[top] >= 0 else labels[top] for top in tops]
        elif head in ("tags", "features", "relations"):
            targets[head] = [labels[_top(example, group) or 0] for group in groups]
        else:
            targets[head] = [labels[group[0]] for group in groups]
    spaces = tuple(example.spaces[group[-1]] for group in groups) if example.spaces else None
    return replace(example, words=tuple("".join(example.words[i] for i in group) for group in groups), targets=targets, spaces=spaces)


def _top(example: Example, group: list[int]) -> int | None:
    arcs = example.targets.get("arcs")
    if arcs is None or len(group) == 1:
        return group[0]
    tops = [index for index in group if arcs[index] not in group]
    return tops[0] if len(tops) == 1 else None


def _joined_names(labels: list[int], groups: list[list[int]]) -> list[int]:
    """Joined words of one name keep it; mixed ones are none; a name whose first word went into a mixed word begins at the next."""
    found: list[str] = []
    for group in groups:
        parts = [LABELS[labels[i]] if labels[i] != IGNORED else MASKED for i in group]
        if len(parts) == 1 or (all(part[2:] == parts[0][2:] for part in parts) and not any(part[:1] == "B" for part in parts[1:])):
            found.append(parts[0])
        else:
            found.append(MASKED if MASKED in parts else "O")
    for index, label in enumerate(found):
        before = found[index - 1] if index else "O"
        if label.startswith("I-") and before[2:] != label[2:] and before != MASKED:
            found[index] = f"B-{label[2:]}"
    return name_targets(found)


UNSPLIT = 0.5


def vary(example: Example, source: random.Random) -> Example:
    """The example as another hand would have set it: hyphens unsplit, quotes curly or straight, capitals."""
    if source.random() < UNSPLIT:
        example = joined(example)
    words = requote(list(example.words), source)
    changed = recase(words, source)
    targets = example.targets
    if changed != words and "garble" in targets:  # a headline in capitals is no slip, but its words teach little
        targets = {name: labels for name, labels in targets.items() if name != "garble"}
    return replace(example, words=tuple(changed), targets=targets)
