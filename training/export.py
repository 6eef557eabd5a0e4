"""Checkpoint -> `server/model/`: one int8 ONNX file, tokenizer, config. `python -m training.export CHECKPOINT`.

Weights of matrix products are quantised to 7 bits a channel (`reduce_range`: full 8-bit weights overflow the 16-bit sums of
processors without VNNI), activations to 8 bits at run time (ONNX `DynamicQuantizeLinear` and `MatMulInteger`). The word
embeddings are kept as int8 with one scale a row. Layer norms, softmax, biases and heads stay float32.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.fuse import fuse, fuse_int8
from training.labels import GARBLE, LABELS, SPAN_LABELS
from training.model import INNER, WIDTH, Reader
from training.paths import MODEL, add_options, encoder_folder
from training.pieces import MAX_SEQUENCE, runtime_tokenizer
from training.shapes import SHAPES
from training.syntax import FEATURES, RELATIONS, TAGS

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
OPSET = 18
HEAD_LABELS = {
    "names": LABELS, "tags": TAGS, "features": FEATURES, "arcs": [], "relations": RELATIONS,
    "sources": SPAN_LABELS, "cues": SPAN_LABELS, "contents": SPAN_LABELS, "garble": GARBLE,
}
"""The labels of each output, in the order of its scores; `arcs` scores positions in the row, `relations` labels for each of a word's candidates."""
OUTPUTS = [*HEAD_LABELS, "candidates"]


class RowQuantized(nn.Module):
    """An embedding table as int8 with one scale a row; the rounding error is at most half a step, 1/254 of a row's peak."""

    def __init__(self, table: Tensor):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", (table / scale).round().to(torch.int8))

    def forward(self, index: Tensor) -> Tensor:
        """[...] -> [..., width]."""
        return functional_rows(self.rows, index).float() * functional_rows(self.scale, index)


def functional_rows(table: Tensor, index: Tensor) -> Tensor:
    """Rows of a table, exported as one Gather."""
    return torch.nn.functional.embedding(index, table)


class Exported(nn.Module):
    """The reader with its outputs in a fixed order, as ONNX wants them."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> tuple[Tensor, ...]:
        """Three int32 tensors [batch, sequence] -> one float32 tensor a head, and the heads of words that `relations` is about."""
        x = self.reader.encode(input_ids, attention_mask, token_type_ids)
        found = {name: head(x) for name, head in self.reader.heads.items() if name != "relations"}
        found["candidates"], found["relations"] = self.reader.heads["relations"].among(x, found["arcs"])
        return tuple(found[name] for name in OUTPUTS)


def export_float(reader: Reader, target: Path, small_words: bool) -> None:
    """Write a reader as float32 ONNX; with `small_words` the word embeddings are int8 already."""
    reader.eval()
    if small_words:
        reader.encoder.words = RowQuantized(reader.encoder.words.weight.data)
    sample = tuple(torch.ones(2, 8, dtype=torch.int32) for _ in INPUTS)
    batch, sequence = torch.export.Dim("batch"), torch.export.Dim("sequence", max=512)
    with torch.no_grad():
        program = torch.onnx.export(
            Exported(reader), sample, dynamo=True, opset_version=OPSET, input_names=INPUTS, output_names=OUTPUTS,
            dynamic_shapes={name: {0: batch, 1: sequence} for name in INPUTS}, optimize=True, verbose=False,
        )
    program.save(str(target), external_data=False)


ENCODER_SHAPES = {(WIDTH, WIDTH), (WIDTH, INNER), (INNER, WIDTH)}
"""The shapes of the encoder's weight matrices; the exporter keeps no names by which to know them."""


def head_nodes(model: onnx.ModelProto) -> list[str]:
    """Names of the matrix products whose weights belong to a head: few, and cheap, so they stay float."""
    shapes = {each.name: tuple(each.dims) for each in model.graph.initializer}
    found = [node.name for node in model.graph.node if node.op_type in ("MatMul", "Gemm")
             and any(name in shapes and shapes[name] not in ENCODER_SHAPES for name in node.input)]
    if not found:
        raise ValueError("no head is found in the graph")
    return found


def export_int8(reader: Reader, target: Path) -> None:
    """Write a reader as int8 ONNX."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "float.onnx"
        export_float(reader, plain, small_words=True)
        fused = Path(folder) / "fused.onnx"
        fuse(plain, fused)
        model = onnx.load(fused)
        quantize_dynamic(
            fused, target, op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=True,
            weight_type=QuantType.QInt8, nodes_to_exclude=head_nodes(model),
            extra_options={"MatMulConstBOnly": True, "WeightSymmetric": True},
        )
    slim = onnx.load(target)
    fuse_int8(slim)
    slim.doc_string = ""
    del slim.graph.value_info[:]
    for node in slim.graph.node:
        node.doc_string = ""
        del node.metadata_props[:]
    onnx.save(slim, target)


def write_config(folder: Path, version: str, trained_on: list[str]) -> None:
    """Write `config.json`, the contract between the weights and the runtime."""
    data = (folder / "galley.onnx").read_bytes()
    config = {
        "format": 3,
        "version": version,
        "model": {"file": "galley.onnx", "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()},
        "maxSequence": MAX_SEQUENCE,
        "shapes": SHAPES,
        "heads": {name: {"labels": labels} for name, labels in HEAD_LABELS.items()},
        "trainedOn": trained_on,
    }
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    parser.add_argument("checkpoint", type=Path, nargs="?", help="without it, an untrained model of the right shape")
    parser.add_argument("--out", type=Path, default=MODEL)
    parser.add_argument("--version", default="0.1.0")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    folder = encoder_folder(options.cache)
    if options.checkpoint:
        reader = Reader.load(options.checkpoint)
        trained_on = torch.load(options.checkpoint, map_location="cpu", weights_only=True)["trained_on"]
        with_float = options.checkpoint.with_suffix(".float.onnx")
        export_float(Reader.load(options.checkpoint), with_float, small_words=False)
    else:
        reader, trained_on = Reader.fresh(folder), []
    export_int8(reader, options.out / "galley.onnx")
    (options.out / "tokenizer.json").write_text(runtime_tokenizer(folder), encoding="utf-8")
    write_config(options.out, options.version, trained_on)
    print((options.out / "config.json").read_text())


if __name__ == "__main__":
    main()
