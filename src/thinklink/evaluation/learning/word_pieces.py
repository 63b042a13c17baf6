"""The output of a MiniLM for each of its word pieces alone, worked out with NumPy, so that no other library is needed.

The model is that of Wang (2020), six layers of twelve heads; its weights are read from `model.safetensors`.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from scipy import special

Matrix = Any
_LAYERS: Final = 6
_HEADS: Final = 12
#: the pieces that mark the start and the end of a sentence
_START: Final = 101
_END: Final = 102
_AT_ONCE: Final = 512


def outputs(model: Path, many: int) -> Matrix:
    """Return the mean output of the model for every piece between the two marks of a sentence."""
    weights = _weights(model / "model.safetensors")
    rows = np.array([[_START, piece, _END] for piece in range(many)])
    return np.vstack(
        [_forward(weights, rows[start : start + _AT_ONCE]).mean(axis=1) for start in range(0, many, _AT_ONCE)]
    )


def _forward(weights: Mapping[str, Matrix], rows: Matrix) -> Matrix:
    hidden = weights["embeddings.word_embeddings.weight"][rows]
    hidden = hidden + weights["embeddings.position_embeddings.weight"][: rows.shape[1]]
    hidden = _levelled(weights, hidden + weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    for layer in range(_LAYERS):
        at = f"encoder.layer.{layer}."
        attended = _through(weights, _attention(weights, hidden, at), f"{at}attention.output.dense")
        hidden = _levelled(weights, attended + hidden, f"{at}attention.output.LayerNorm")
        inner = _through(weights, hidden, f"{at}intermediate.dense")
        inner = inner * 0.5 * (1.0 + special.erf(inner / np.sqrt(2.0)))
        hidden = _levelled(weights, _through(weights, inner, f"{at}output.dense") + hidden, f"{at}output.LayerNorm")
    return hidden


def _attention(weights: Mapping[str, Matrix], hidden: Matrix, at: str) -> Matrix:
    many, length, width = hidden.shape
    query, key, value = (
        _through(weights, hidden, f"{at}attention.self.{name}")
        .reshape(many, length, _HEADS, width // _HEADS)
        .transpose(0, 2, 1, 3)
        for name in ("query", "key", "value")
    )
    scores = special.softmax(query @ key.transpose(0, 1, 3, 2) / np.sqrt(width // _HEADS), axis=-1)
    return (scores @ value).transpose(0, 2, 1, 3).reshape(many, length, width)


def _through(weights: Mapping[str, Matrix], hidden: Matrix, name: str) -> Matrix:
    return hidden @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def _levelled(weights: Mapping[str, Matrix], hidden: Matrix, name: str) -> Matrix:
    spread = np.sqrt(hidden.var(axis=-1, keepdims=True) + 1e-12)
    return (hidden - hidden.mean(axis=-1, keepdims=True)) / spread * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def _weights(path: Path) -> Mapping[str, Matrix]:
    """Return the tensors of a safetensors file: eight bytes of length, a JSON header, and the bytes."""
    content = path.read_bytes()
    (size,) = struct.unpack("<Q", content[:8])
    header: dict[str, dict[str, Any]] = json.loads(content[8 : 8 + size])
    return {name: _tensor(content, 8 + size, each) for name, each in _tensors(header)}


def _tensors(header: Mapping[str, dict[str, Any]]) -> Iterable[tuple[str, dict[str, Any]]]:
    return ((name.removeprefix("bert."), each) for name, each in header.items() if each.get("dtype") == "F32")


def _tensor(content: bytes, start: int, each: Mapping[str, Any]) -> Matrix:
    first, last = each["data_offsets"]
    return np.frombuffer(content[start + first : start + last], np.float32).reshape(each["shape"])
