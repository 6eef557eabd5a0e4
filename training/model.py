"""The encoder all-MiniLM-L6-v2 with a case feature, and the heads on it.

The encoder is BERT (Devlin et al. 2019) of 6 layers, 384 wide (MiniLM: Wang et al. 2020; sentence-transformers'
all-MiniLM-L6-v2, mean pooling left off). It is written out here so that the exported graph holds what we need and no
more. A further task is a further entry of `heads`: each becomes one more output on the same encoder.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from training.labels import GARBLE, LABELS, SPAN_LABELS
from training.shapes import SHAPES
from training.syntax import FEATURES, RELATIONS, TAGS

WIDTH, LAYERS, ATTENTION_HEADS, INNER = 384, 6, 12, 1536
VOCABULARY, POSITIONS, EPSILON = 30_522, 512, 1e-12
MASKED = -10_000.0
"""Added to the attention score of padding. BERT's own value; finite, so that int8 and float16 stay sound."""


class Layer(nn.Module):
    """One transformer layer, normalised after each half as in BERT."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.attention_norm = nn.LayerNorm(WIDTH, EPSILON)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.output_norm = nn.LayerNorm(WIDTH, EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """x [batch, sequence, width], bias [batch, 1, 1, sequence] -> [batch, sequence, width]."""
        split = x.shape[0], x.shape[1], ATTENTION_HEADS, WIDTH // ATTENTION_HEADS
        query, key, value = (part(x).view(split).transpose(1, 2) for part in (self.query, self.key, self.value))
        scores = torch.matmul(query, key.transpose(2, 3)) / math.sqrt(split[3]) + bias
        mixed = torch.matmul(self.dropout(scores.softmax(-1)), value).transpose(1, 2).reshape(x.shape)
        x = self.attention_norm(x + self.dropout(self.out(mixed)))
        return self.output_norm(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word pieces and case shapes to one vector a piece."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(len(SHAPES), WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        """Three integer tensors [batch, sequence] -> [batch, sequence, width]."""
        places = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = self.words(input_ids) + self.shapes(token_type_ids) + self.positions(places)
        x = self.dropout(self.norm(x))
        bias = (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * MASKED
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_minilm(self, folder: Path) -> None:
        """Fill from all-MiniLM-L6-v2. The 4 rows of shapes all start from token type 0 plus small noise (sd 0.005)."""
        weights = load_file(folder / "model.safetensors")

        def fill(module: nn.Module, name: str) -> None:
            for part, parameter in module.named_parameters():
                parameter.data.copy_(weights[f"{name}.{part}"])

        fill(self.words, "embeddings.word_embeddings")
        fill(self.positions, "embeddings.position_embeddings")
        fill(self.norm, "embeddings.LayerNorm")
        plain = weights["embeddings.token_type_embeddings.weight"][0]
        self.shapes.weight.data.copy_(plain + 0.005 * torch.randn(self.shapes.weight.shape))
        for index, layer in enumerate(self.layers):
            source = f"encoder.layer.{index}"
            fill(layer.query, f"{source}.attention.self.query")
            fill(layer.key, f"{source}.attention.self.key")
            fill(layer.value, f"{source}.attention.self.value")
            fill(layer.out, f"{source}.attention.output.dense")
            fill(layer.attention_norm, f"{source}.attention.output.LayerNorm")
            fill(layer.up, f"{source}.intermediate.dense")
            fill(layer.down, f"{source}.output.dense")
            fill(layer.output_norm, f"{source}.output.LayerNorm")


class Arcs(nn.Module):
    """Which word each word hangs on: biaffine attention (Dozat and Manning 2017, "Deep Biaffine Attention for Neural Dependency
    Parsing")."""

    def __init__(self, dropout: float, inner: int = 256):
        super().__init__()
        self.dependent, self.head = nn.Linear(WIDTH, inner), nn.Linear(WIDTH, inner)
        self.product = nn.Linear(inner, inner, bias=False)
        self.prior = nn.Linear(inner, 1, bias=False)
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.product.weight, std=0.02)

    def forward(self, x: Tensor) -> Tensor:
        """[batch, sequence, width] -> scores [batch, dependent, head], the head at position 0 ([CLS]) being the root."""
        dependent = self.dropout(functional.gelu(self.dependent(x)))
        head = self.dropout(functional.gelu(self.head(x)))
        return torch.matmul(self.product(dependent), head.transpose(1, 2)) + self.prior(head).transpose(1, 2)


CANDIDATES = 8
"""Heads of a word, the likeliest by their arcs, for which the exported model says the relation: for all of them it takes a tenth of a
sentence's time and, with 250 pieces, 11 MB."""


class Relations(nn.Module):
    """How a word hangs on another: a biaffine product a relation."""

    def __init__(self, dropout: float, inner: int = 96):
        super().__init__()
        self.inner = inner
        self.dependent, self.head = nn.Linear(WIDTH, inner), nn.Linear(WIDTH, inner)
        self.product = nn.Linear(inner, len(RELATIONS) * inner)
        self.prior = nn.Linear(inner, len(RELATIONS))
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.product.weight, std=0.02)

    def _sides(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        dependent = self.dropout(functional.gelu(self.dependent(x)))
        head = self.dropout(functional.gelu(self.head(x)))
        product = self.product(dependent).view(x.shape[0], x.shape[1], len(RELATIONS), self.inner)
        return product, self.prior(dependent), head

    def at(self, x: Tensor, heads: Tensor) -> Tensor:
        """Scores [batch, dependent, relation] for the given heads [batch, dependent] alone: all that training needs."""
        product, prior, head = self._sides(x)
        chosen = head.gather(1, heads[..., None].expand(-1, -1, self.inner))
        return torch.matmul(product, chosen[..., None]).squeeze(-1) + prior

    def among(self, x: Tensor, arcs: Tensor) -> tuple[Tensor, Tensor]:
        """x [batch, sequence, width], arcs [batch, dependent, head] -> the positions [batch, dependent, CANDIDATES] of the likeliest heads, best
        first, as floats, and scores [batch, dependent, CANDIDATES, relation]. Positions behind the end fill up a short row."""
        product, prior, head = self._sides(x)
        filled = functional.pad(arcs, (0, CANDIDATES), value=MASKED)
        places = filled.topk(CANDIDATES, -1).indices
        rows = functional.pad(head, (0, 0, 0, CANDIDATES))
        offsets = torch.arange(x.shape[0], device=x.device)[:, None, None] * (x.shape[1] + CANDIDATES)
        chosen = rows.reshape(-1, self.inner).index_select(0, (places + offsets).reshape(-1))
        chosen = chosen.view(x.shape[0], x.shape[1], CANDIDATES, self.inner)
        return places.float(), torch.matmul(chosen, product.transpose(2, 3)) + prior[:, :, None]

    def forward(self, x: Tensor) -> Tensor:
        """[batch, sequence, width] -> scores [batch, dependent, relation, head]."""
        product, prior, head = self._sides(x)
        flat = product.reshape(x.shape[0], -1, self.inner)
        scores = torch.matmul(flat, head.transpose(1, 2))
        return scores.view(x.shape[0], x.shape[1], len(RELATIONS), x.shape[1]) + prior[..., None]


def perceptron(labels: int, inner: int = 128) -> nn.Module:
    """A head with one hidden layer: [.., width] -> [.., labels]."""
    return nn.Sequential(nn.Linear(WIDTH, inner), nn.GELU(), nn.Linear(inner, labels))


class Reader(nn.Module):
    """The encoder with its heads. `heads` maps an output's name to a module on [batch, sequence, width]."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(dropout)
        self.dropout = nn.Dropout(dropout)
        self.heads = nn.ModuleDict({
            "names": nn.Linear(WIDTH, len(LABELS)),
            "tags": nn.Linear(WIDTH, len(TAGS)),
            "features": nn.Linear(WIDTH, len(FEATURES)),
            "arcs": Arcs(dropout),
            "relations": Relations(dropout),
            "sources": perceptron(len(SPAN_LABELS)),
            "cues": perceptron(len(SPAN_LABELS)),
            "contents": perceptron(len(SPAN_LABELS)),
            "garble": perceptron(len(GARBLE)),
        })

    def encode(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        """Three integer tensors [batch, sequence] -> what the heads see, [batch, sequence, width]."""
        return self.dropout(self.encoder(input_ids, attention_mask, token_type_ids))

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> dict[str, Tensor]:
        """Three integer tensors [batch, sequence] -> each head's scores [batch, sequence, ...] (see `Arcs`, `Relations`)."""
        x = self.encode(input_ids, attention_mask, token_type_ids)
        return {name: head(x) for name, head in self.heads.items()}

    @staticmethod
    def fresh(folder: Path, dropout: float = 0.1) -> Reader:
        """A reader on all-MiniLM-L6-v2 whose heads know nothing yet."""
        reader = Reader(dropout)
        reader.encoder.load_minilm(folder)
        return reader

    @staticmethod
    def load(checkpoint: Path) -> Reader:
        """A trained reader from `train`'s checkpoint, ready to predict."""
        reader = Reader()
        reader.restore(checkpoint)
        return reader.eval()

    def restore(self, checkpoint: Path) -> None:
        """Take over a checkpoint's weights; heads that it did not have yet stay as they are."""
        weights = torch.load(checkpoint, map_location="cpu", weights_only=True)["weights"]
        missing, unexpected = self.load_state_dict(weights, strict=False)
        if unexpected or any(not name.startswith("heads.") for name in missing):
            raise ValueError(f"{checkpoint} is no checkpoint of this model: {unexpected or missing}")
