"""Measure the shipped model beside spaCy's en_core_web_md: `python -m training.evaluate`.

Same sentences, same words (gold tokenisation; spaCy gets `Doc(vocab, words=, spaces=)`), same scorer: exact spans, entity
level, person, organization and place; other types of either side count as no name. Columns: md as shipped; md with
articles, possessives and titles trimmed off its spans by the rule that also cleans its labels for our training (so that one
sees how much of the difference is only where a span begins); our model in float32 where a checkpoint is given; and in int8,
as shipped.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from training import silver, teacher
from training.corpora import MASKED, Sentence, gum, uner, wikigold
from training.labels import TYPES, Span, bio_to_spans, spans_to_bio
from training.measure import Score, score
from training.paths import MODEL, add_options
from training.pieces import WordPieces
from training.predict import names, onnx_run, torch_run


def test_sets(data: Path, development: bool) -> dict[str, list[Sentence]]:
    """The test sets, or with `development` those on which to choose."""
    if development:
        return {"uner-ewt/dev": list(uner.read(data, "dev")), "gum/dev (derived)": list(gum.read(data, "dev"))}
    return {
        "wikigold": list(wikigold.read(data)),
        "uner-ewt/test": list(uner.read(data, "test")),
        "gum/test (derived)": list(gum.read(data, "test")),
    }


def _spans(sentence: Sentence) -> list[Span]:
    return bio_to_spans(["O" if label == MASKED else label for label in sentence.labels])


def _open(sentences: list[Sentence], found: list[list[Span]]) -> list[list[Span]]:
    """Leave out spans on masked words (only GUM's derived labels have such)."""
    return [[span for span in spans if MASKED not in sentence.labels[span[0]:span[1]]]
            for sentence, spans in zip(sentences, found)]


def evaluate(options: argparse.Namespace) -> dict[str, dict[str, dict[str, Score]]]:
    """Scores by test set, system, and type."""
    pieces = WordPieces.load(options.model)
    nlp = teacher.load(options.cache)
    runs = {}
    if options.checkpoint:
        from training.model import Reader
        runs["galley float"] = torch_run(Reader.load(options.checkpoint))
    runs["galley int8"] = onnx_run(options.model / "galley.onnx")
    results: dict[str, dict[str, dict[str, Score]]] = {}
    for name, sentences in test_sets(options.data, options.development).items():
        gold = [_spans(sentence) for sentence in sentences]
        systems: dict[str, list[list[Span]]] = {}
        systems["md"] = list(teacher.annotate(nlp, [(sentence.words, sentence.spaces) for sentence in sentences]))
        systems["md trimmed"] = [
            _spans(silver.trimmed(Sentence(sentence.words, tuple(spans_to_bio(len(sentence.words), spans)), "", "")))
            for sentence, spans in zip(sentences, systems["md"])]
        for system, run in runs.items():
            systems[system] = [bio_to_spans(labels) for labels in names(run, pieces, [s.words for s in sentences])]
        results[name] = {system: score(gold, _open(sentences, found)) for system, found in systems.items()}
    return results


def table(results: dict[str, dict[str, dict[str, Score]]]) -> str:
    """Results as a Markdown table: precision / recall / F1 in per cent."""
    systems = list(next(iter(results.values())))
    lines = ["| set | type | " + " | ".join(f"{system} P / R / F1" for system in systems) + " |",
             "|---|---|" + "---|" * len(systems)]
    for name, by_system in results.items():
        for kind in [*TYPES, "all"]:
            cells = []
            for system in systems:
                value = by_system[system][kind]
                cells.append(f"{100 * value.precision:.1f} / {100 * value.recall:.1f} / **{100 * value.f1:.1f}**")
            lines.append(f"| {name} | {kind} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    parser.add_argument("--model", type=Path, default=MODEL, help="folder of galley.onnx and tokenizer.json")
    parser.add_argument("--checkpoint", type=Path, help="checkpoint of `training.train`, for the float column")
    parser.add_argument("--development", action="store_true", help="measure on the development sets instead")
    parser.add_argument("--json", type=Path, help="also write the scores here")
    options = parser.parse_args()
    results = evaluate(options)
    print(table(results))
    if options.json:
        plain = {name: {system: {kind: value.__dict__ for kind, value in scores.items()} for system, scores in systems.items()}
                 for name, systems in results.items()}
        options.json.write_text(json.dumps(plain, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
