"""Tags and trees on gold words; spaCy md's tags beside them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from training.corpora.conllu import Tree, read_trees
from training.evaluation.tables import Table, percent
from training.measure import attachment
from training.pieces import WordPieces
from training.predict import Run, read
from training.syntax import TAG_ID, labels_of
from training.teacher import guess_spaces


def sets(data: Path, development: bool) -> dict[str, list[Tree]]:
    """The test sets, or with `development` those on which to choose."""
    part = "dev" if development else "test"
    found = {f"EWT {part}": list(read_trees(data / "ud-english-ewt" / f"{part}.conllu")),
             f"GUM {part}": list(read_trees(data / "gum" / f"{part}.conllu"))}
    if not development:
        found["PUD"] = list(read_trees(data / "ud-english-pud" / "test.conllu"))
    return found


def _md_tags(nlp: Language, trees: list[Tree]) -> float:
    """md's share of right UPOS tags on the same words."""
    docs = (Doc(nlp.vocab, words=[token.form for token in tree.tokens], spaces=guess_spaces([token.form for token in tree.tokens])) for tree in trees)
    right = words = 0
    for tree, doc in zip(trees, nlp.pipe(docs, batch_size=128, disable=["ner", "lemmatizer"])):
        right += sum(token.pos_ == gold.tag for token, gold in zip(doc, tree.tokens))
        words += len(tree.tokens)
    return right / words


def tables(data: Path, nlp: Language, pieces: WordPieces, runs: dict[str, Run], development: bool) -> list[Table]:
    """UPOS, kept features, UAS and LAS by set and system."""
    table = Table("Tags and trees: share of words, gold words, punctuation included, sub-types of relations ignored",
                  ["set", "system", "UPOS", "features", "UAS", "LAS"])
    for name, trees in sets(data, development).items():
        gold = [labels_of(tree) for tree in trees]
        for labels, tree in zip(gold, trees):
            assert all(TAG_ID.get(token.tag) == tag for token, tag in zip(tree.tokens, labels["tags"]))
        table.rows.append([name, "md", percent(_md_tags(nlp, trees)), "", "", ""])
        for system, run in runs.items():
            readings = read(run, pieces, [[token.form for token in tree.tokens] for tree in trees])
            found = attachment(gold, readings)
            assert all(np.asarray(reading["arcs"]).shape == (len(tree.tokens),) for reading, tree in zip(readings, trees))
            table.rows.append([name, system, *(f"**{percent(found[kind])}**" for kind in ("upos", "features", "uas", "las"))])
    return [table]
