"""The labels of the syntax heads: part of speech, word form, relation; and trees out of arc scores.

Universal Dependencies version 2 (de Marneffe et al. 2021). The features are those that a check asks for (number, person,
tense, verb form), all in one label, since English words carry few combinations; the sub-types of relations kept are those
that tell who did what to whom and when.
"""

from __future__ import annotations

import numpy as np

from training.corpora.conllu import Tree

TAGS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
TAG_ID = {tag: index for index, tag in enumerate(TAGS)}

_KEPT = ("Number", "Person", "Tense", "VerbForm")
FEATURES = [
    "", "Number=Sing", "Number=Plur", "Number=Ptan", "Person=2", "Number=Sing|Person=1", "Number=Sing|Person=2", "Number=Sing|Person=3",
    "Number=Plur|Person=1", "Number=Plur|Person=2", "Number=Plur|Person=3", "VerbForm=Fin", "VerbForm=Inf", "VerbForm=Ger",
    "Tense=Past|VerbForm=Part", "Tense=Pres|VerbForm=Part", "Person=2|VerbForm=Fin", "Person=2|VerbForm=Inf",
    "Number=Sing|Person=1|Tense=Pres|VerbForm=Fin", "Number=Sing|Person=1|Tense=Past|VerbForm=Fin",
    "Number=Sing|Person=2|Tense=Pres|VerbForm=Fin", "Number=Sing|Person=2|Tense=Past|VerbForm=Fin",
    "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
    "Number=Plur|Person=1|Tense=Pres|VerbForm=Fin", "Number=Plur|Person=1|Tense=Past|VerbForm=Fin",
    "Number=Plur|Person=2|Tense=Pres|VerbForm=Fin",
    "Number=Plur|Person=3|Tense=Pres|VerbForm=Fin", "Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
]
"""Every combination of the kept features that EWT and GUM train hold 40 times or more, and none."""
FEATURE_ID = {label: index for index, label in enumerate(FEATURES)}

RELATIONS = [
    "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "compound", "compound:prt", "conj",
    "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
    "nmod:poss", "nsubj", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct",
    "reparandum", "root", "vocative", "xcomp",
]
RELATION_ID = {label: index for index, label in enumerate(RELATIONS)}


def feature_label(features: str) -> int:
    """Index in `FEATURES` of a CoNLL-U feature column, or that of none for a combination too rare to be learned."""
    given = dict(part.split("=", 1) for part in features.split("|") if "=" in part)
    return FEATURE_ID.get("|".join(f"{name}={given[name]}" for name in _KEPT if name in given), 0)


def relation_label(relation: str) -> int:
    """Index in `RELATIONS` of a relation, without its sub-type where that is not kept; unknown ones are `dep`."""
    found = RELATION_ID.get(relation, RELATION_ID.get(relation.split(":")[0]))
    return RELATION_ID["dep"] if found is None else found


def labels_of(tree: Tree) -> dict[str, list[int]]:
    """The targets of the syntax heads, one number a word: `tags`, `features`, `arcs` (0-based head, -1 at the root), `relations`."""
    return {
        "tags": [TAG_ID.get(token.tag, TAG_ID["X"]) for token in tree.tokens],
        "features": [feature_label(token.features) for token in tree.tokens],
        "arcs": [token.head for token in tree.tokens],
        "relations": [relation_label(token.relation) for token in tree.tokens],
    }


def spanning_tree(scores: np.ndarray) -> list[int]:
    """The best tree with one root for arc scores [words, 1 + words]: column 0 is the root, column h + 1 the word h.

    Chu-Liu-Edmonds (McDonald et al. 2005, "Non-projective Dependency Parsing using Spanning Tree Algorithms"); with more than
    one root in the best tree, each root is tried alone and the best is taken. Returns a 0-based head a word, -1 at the root.
    """
    count = len(scores)
    if count == 0:
        return []
    full = np.full((count + 1, count + 1), -np.inf)
    full[1:, :] = scores
    full[np.arange(count + 1), np.arange(count + 1)] = -np.inf
    heads = _edmonds(full)
    if (heads[1:] == 0).sum() > 1:
        best, best_score = heads, -np.inf
        for root in np.flatnonzero(heads[1:] == 0) + 1:
            alone = full.copy()
            alone[1:, 0] = -np.inf
            alone[root, 0] = full[root, 0]
            found = _edmonds(alone)
            total = alone[np.arange(1, count + 1), found[1:]].sum()
            if total > best_score:
                best, best_score = found, total
        heads = best
    return [int(head) - 1 for head in heads[1:]]


def _edmonds(scores: np.ndarray) -> np.ndarray:
    """scores[dependent, head] with node 0 the root -> the head of each node (0 at the root itself)."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(len(scores), dtype=bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    own = scores[cycle, heads[cycle]]
    # Contract the cycle to one node, the last.
    size = len(outside) + 1
    smaller = np.full((size, size), -np.inf)
    smaller[:-1, :-1] = scores[np.ix_(outside, outside)]
    entering = scores[np.ix_(cycle, outside)] - own[:, None]
    smaller[-1, :-1] = entering.max(0) + own.sum()
    enters_at = np.asarray(cycle)[entering.argmax(0)]
    leaving = scores[np.ix_(outside, cycle)]
    smaller[:-1, -1] = leaving.max(1)
    leaves_from = np.asarray(cycle)[leaving.argmax(1)]
    smaller[0, :] = -np.inf
    found = _edmonds(smaller)
    result = heads.copy()
    for index, node in enumerate(outside):
        if node:
            result[node] = leaves_from[index] if found[index] == size - 1 else outside[found[index]]
    into = found[-1]
    result[enters_at[into]] = outside[into]
    return result


def _cycle(heads: np.ndarray) -> list[int] | None:
    state = np.zeros(len(heads), dtype=np.int8)
    state[0] = 2
    for start in range(1, len(heads)):
        path = []
        node = start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node])
        if state[node] == 1:
            return path[path.index(node):]
        for each in path:
            state[each] = 2
    return None
