"""Replace what the exporter spells out by the runtime's fused operators, so that a sentence costs fewer, larger steps.

The runtime could do part of this itself each time it loads the model; done here once, it loads in half the time (the
session is then opened with graph optimisation off). Layer normalisation with its skip connection and GELU with its bias
are found by ONNX Runtime's own transformer optimiser; attention is replaced here, since that optimiser does not know the
pattern our exporter writes. The operators (`com.microsoft`: SkipLayerNormalization, BiasGelu, MultiHeadAttention) are in
onnxruntime-node and in onnxruntime-web's WASM build; see ContribOperators.md in microsoft/onnxruntime. The matrix
products stay as they were, so quantisation is that of the plain graph; `fuse_int8` joins them with their scales afterwards.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions

from training.model import ATTENTION_HEADS, WIDTH


def fuse(source: Path, target: Path) -> None:
    """Write the float32 graph at `source` to `target` with fused operators.

    Raises ValueError when a layer's attention does not have the shape that `training.model.Layer` exports.
    """
    options = FusionOptions("bert")
    options.enable_embed_layer_norm = False
    optimized = optimizer.optimize_model(
        str(source), model_type="bert", num_heads=ATTENTION_HEADS, hidden_size=WIDTH,
        optimization_options=options, opt_level=0, use_gpu=False,
    )
    model = optimized.model
    _fuse_attention(model.graph)
    if not any(opset.domain == "com.microsoft" for opset in model.opset_import):
        model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    onnx.save(model, target)


def _fuse_attention(graph: onnx.GraphProto) -> None:
    """Replace every softmax attention by one MultiHeadAttention node, in place."""
    made_by = {output: node for node in graph.node for output in node.output}
    used_by: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            used_by.setdefault(name, []).append(node)
    weights = {each.name: each for each in graph.initializer}

    def before(name: str, *types: str) -> onnx.NodeProto:
        node = made_by.get(name)
        if node is None or node.op_type not in types:
            raise ValueError(f"{name} is made by {node and node.op_type}, not by {' or '.join(types)}")
        return node

    def after(name: str, kind: str) -> onnx.NodeProto:
        found = [node for node in used_by.get(name, []) if node.op_type == kind]
        if len(found) != 1:
            raise ValueError(f"{name} is used by {len(found)} {kind} nodes")
        return found[0]

    def projected(name: str) -> tuple[str, str]:
        """Back from a head-split product to the linear layer's matrix product and its bias."""
        node = before(name, "Transpose", "Reshape")
        while node.op_type != "Add":
            node = before(node.input[0], "Transpose", "Reshape", "Add")
        product, bias = node.input if node.input[1] in weights else reversed(node.input)
        return product, bias

    for layer, softmax in enumerate([node for node in graph.node if node.op_type == "Softmax"]):
        scaled = before(before(softmax.input[0], "Add").input[0], "Div")
        scores = before(scaled.input[0], "MatMul")
        mixed = after(softmax.output[0], "MatMul")
        parts = [projected(name) for name in (*scores.input, mixed.input[1])]
        joined = after(after(mixed.output[0], "Transpose").output[0], "Reshape")
        bias = numpy_helper.from_array(
            np.concatenate([numpy_helper.to_array(weights[name]) for _, name in parts]), f"attention.{layer}.bias")
        graph.initializer.append(bias)
        fused = helper.make_node(
            "MultiHeadAttention", [*(product for product, _ in parts), bias.name, "attention_mask"],
            [joined.output[0]], name=f"attention.{layer}", domain="com.microsoft", num_heads=ATTENTION_HEADS,
        )
        graph.node.insert(list(graph.node).index(joined), fused)
        graph.node.remove(joined)
    _remove_unused(graph)


def fuse_int8(model: onnx.ModelProto) -> None:
    """Replace, in place, each integer matrix product with its cast and its scale by one MatMulIntegerToFloat (`com.microsoft`): the same
    arithmetic in one pass over the result."""
    graph = model.graph
    made_by = {output: node for node in graph.node for output in node.output}
    used_by: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            used_by.setdefault(name, []).append(node)
    for product in [node for node in graph.node if node.op_type == "MatMulInteger"]:
        (cast,) = used_by[product.output[0]]
        (scaled,) = used_by[cast.output[0]]
        (scale,) = [made_by[name] for name in scaled.input if name != cast.output[0]]
        if (cast.op_type, scaled.op_type, scale.op_type) != ("Cast", "Mul", "Mul"):
            raise ValueError(f"{product.name} is not followed by a cast and a scale")
        left, right, left_zero, right_zero = product.input
        fused = helper.make_node(
            "MatMulIntegerToFloat", [left, right, *scale.input, left_zero, right_zero], [scaled.output[0]],
            name=f"{product.name}_to_float", domain="com.microsoft",
        )
        graph.node.insert(list(graph.node).index(scaled), fused)
        for node in (product, cast, scaled):
            graph.node.remove(node)
    _remove_unused(graph)


def _remove_unused(graph: onnx.GraphProto) -> None:
    """Drop nodes and weights that no output needs."""
    while True:
        needed = {name for node in graph.node for name in node.input} | {each.name for each in graph.output}
        idle = [node for node in graph.node if not any(name in needed for name in node.output)]
        if not idle:
            break
        for node in idle:
            graph.node.remove(node)
    for weight in [each for each in graph.initializer if each.name not in needed]:
        graph.initializer.remove(weight)
