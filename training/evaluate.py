"""Measure the shipped model beside its peers: `python -m training.evaluate`.

Names: same sentences, same words (gold tokenisation; spaCy gets `Doc(vocab, words=, spaces=)`), same scorer: exact spans, entity
level, person, organization and place; other types of either side count as no name. Columns: md as shipped; md with
articles, possessives and titles trimmed off its spans by the rule that also cleans its labels for our training (so that one
sees how much of the difference is only where a span begins). Trees: gold words, punctuation included, sub-types ignored; md's relations
are of another scheme, so that only its tags are set beside ours. Quotations and garble: Wikinews stories labelled or damaged by hand, cut
into sentences by md as in training; no peer finds either. Our model stands in float32 where a checkpoint is given, and in int8 as
shipped, each sentence run by itself.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from training import teacher
from training.evaluation import garble, names, quotations, trees
from training.evaluation.tables import Table
from training.paths import MODEL, add_options
from training.pieces import WordPieces
from training.predict import Run, one_by_one, onnx_run, torch_run

HEADS: dict[str, Callable[..., list[Table]]] = {
    "names": names.tables, "trees": trees.tables, "quotations": quotations.tables, "garble": garble.tables}


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    parser.add_argument("--model", type=Path, default=MODEL, help="folder of galley.onnx and tokenizer.json")
    parser.add_argument("--checkpoint", type=Path, help="checkpoint of `training.train`, for the float column")
    parser.add_argument("--no-int8", action="store_true", help="leave the shipped model out")
    parser.add_argument("--development", action="store_true", help="measure on the development sets instead")
    parser.add_argument("--head", nargs="*", choices=list(HEADS), default=list(HEADS))
    parser.add_argument("--json", type=Path, help="also write the numbers here")
    options = parser.parse_args()
    pieces = WordPieces.load(options.model)
    nlp = teacher.load(options.cache)
    runs: dict[str, Run] = {}
    if options.checkpoint:
        from training.model import Reader
        runs["galley float"] = torch_run(Reader.load(options.checkpoint))
    if not options.no_int8:
        runs["galley int8"] = one_by_one(onnx_run(options.model / "galley.onnx"))
    found = []
    for head in options.head:
        for table in HEADS[head](options.data, nlp, pieces, runs, options.development):
            print(table.markdown(), end="\n\n", flush=True)
            found.append(table)
    if options.json:
        options.json.write_text(json.dumps([table.__dict__ for table in found], indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
