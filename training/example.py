"""Write `server/model/example.json`: sentences as the runtime must see them, and what the shipped model says.

`python -m training.example`. A test in another language can cut the words, compare ids, shapes and first pieces, run the
model and compare labels.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from training.labels import GARBLE, viterbi, viterbi_spans
from training.paths import MODEL
from training.pieces import WordPieces
from training.predict import one_by_one, onnx_run, read
from training.syntax import FEATURES, RELATIONS, TAGS

SENTENCES = [
    "President Vladimir Putin met Xi Jinping in the Kremlin on March 21 , 2023 , state media said .",
    "Michael Butler , an associate professor of political science at Clark University , told The Moscow Times that the U.S. is worried .",
    "“ We do n’t know , ” said McDonald ’s spokeswoman Anna Nowak-Lee , who joined the BBC in 2019 .",
    "NATO CHIEF STOLTENBERG VISITS KYIV",
    "The European Commission and Gazprom declined to comment on the U.S.-led coalition .",
    "The minister said on the eve his trip that sanctions has hurt the rest the world .",
    "Zażółć Gęślą lives at 10 Élysée street ; 😀 she paid $350million .",
]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=MODEL)
    folder = parser.parse_args().model
    pieces = WordPieces.load(folder)
    run = one_by_one(onnx_run(folder / "galley.onnx"))
    examples = []
    for text in SENTENCES:
        words = text.split()
        row = pieces.row(words)
        reading, = read(run, pieces, [words])
        examples.append({
            "words": words,
            "input_ids": row.input_ids,
            "token_type_ids": row.token_type_ids,
            "first": row.first,
            "labels": viterbi(reading["names"]),
            "tags": [TAGS[label] for label in reading["tags"].argmax(1)],
            "features": [FEATURES[label] for label in reading["features"].argmax(1)],
            "heads": reading["arcs"].tolist(),
            "relations": [RELATIONS[label] for label in reading["relations"].argmax(1)],
            **{head: viterbi_spans(reading[head]) for head in ("sources", "cues", "contents")},
            "garble": [GARBLE[label] for label in reading["garble"].argmax(1)],
        })
    lines = ",\n".join("  " + json.dumps(example, ensure_ascii=False) for example in examples)
    (folder / "example.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(lines)


if __name__ == "__main__":
    main()
