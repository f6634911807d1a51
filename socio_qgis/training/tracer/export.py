"""Writes a trained network as a small ONNX file."""

# torch has no types in the environment that checks them
# mypy: allow-subclassing-any, allow-untyped-decorators

from __future__ import annotations

import copy
import lzma
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx  # type: ignore[import-not-found]
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from socio_qgis.engine.reasoners.map_reader.tracer import PLANES, SIZE_PX

from .network import TracerNet

_HALF_FROM = 1024  # constants with at least this many numbers are stored in half precision
# Numbers of two bytes: of the settings tried, these gave the smallest file.
PACKING = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 0, "lp": 1, "pb": 1}


class _Probable(nn.Module):
    """Gives probabilities instead of logits."""

    def __init__(self, network: TracerNet) -> None:
        super().__init__()
        self.network = network

    def forward(self, planes: Tensor, kind: Tensor, m_per_px: Tensor) -> tuple[Tensor, Tensor]:
        """Probability (n, s, s) and expected IoU (n,)."""
        logits, expected = self.network(planes, kind, m_per_px)
        return torch.sigmoid(logits), expected


def export(network: TracerNet, output: Path) -> None:
    """Write the network, packed; weights in half precision, arithmetic in single."""
    network = copy.deepcopy(network).to(memory_format=torch.contiguous_format).eval()
    inputs = (
        torch.zeros(2, PLANES, SIZE_PX, SIZE_PX),
        torch.zeros(2).long(),
        torch.full((2,), 3.0),
    )
    batch = torch.export.Dim("batch", min=1, max=64)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tracer.onnx"
        torch.onnx.export(
            _Probable(network).eval(),
            inputs,
            path,
            input_names=["planes", "kind", "m_per_px"],
            output_names=["probability", "expected_iou"],
            dynamic_shapes=({0: batch}, {0: batch}, {0: batch}),
            dynamo=True,
            external_data=False,
            verbose=False,
        )
        model = onnx.load(path)
    _halve(model)
    model.doc_string = "Learned from OpenStreetMap (c) OpenStreetMap contributors, ODbL 1.0"
    onnx.checker.check_model(model)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(lzma.compress(model.SerializeToString(), filters=[PACKING]))


def read_weights(network: TracerNet, weights: Path) -> None:
    """Give a network the weights of a file that `export` wrote, which draws the same then.

    The exporter folds the norms into the convolutions before them, so the norms come out as those
    that leave all as it is; before training goes on, `restore_norms` makes them what they were for.
    """
    graph = onnx.load_from_string(lzma.decompress(weights.read_bytes())).graph
    arrays = {w.name.removesuffix(".half"): numpy_helper.to_array(w) for w in graph.initializer}
    state = network.state_dict()

    def put(name: str, array: npt.NDArray[np.float32] | float) -> None:
        state[name].copy_(torch.tensor(array).expand_as(state[name]))

    for name in state:
        if "_norm." not in name and f"network.{name}" in arrays:
            put(name, arrays[f"network.{name}"].astype(np.float32))
    for name, module in network.named_modules():
        if isinstance(module, nn.BatchNorm2d):
            put(f"{name}.weight", 1.0)
            put(f"{name}.bias", arrays[f"network.{name.removesuffix('_norm')}.weight_bias"])
            put(f"{name}.running_mean", 0.0)
            put(f"{name}.running_var", 1.0 - module.eps)


def _halve(model: onnx.ModelProto) -> None:
    graph = model.graph
    casts = []
    for weight in graph.initializer:
        array = numpy_helper.to_array(weight)
        if array.dtype != np.float32 or array.size < _HALF_FROM:
            continue
        name = weight.name
        weight.CopyFrom(numpy_helper.from_array(array.astype(np.float16), f"{name}.half"))
        casts.append(helper.make_node("Cast", [f"{name}.half"], [name], to=TensorProto.FLOAT))
    for cast in reversed(casts):
        graph.node.insert(0, cast)
    del graph.value_info[:]
