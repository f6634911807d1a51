"""The network: a U-Net that is told the kind of place and the scale."""

# torch has no types in the environment that checks them
# mypy: allow-subclassing-any

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from socio_qgis.engine.reasoners.map_reader.tracer import BASE_M_PER_PX, KINDS, PLANES

WIDTHS = (24, 48, 96, 128, 160)
_CONDITION = 32


class Block(nn.Module):
    """Two convolutions; what is known of the place scales and shifts the second."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
        self.first_norm = nn.BatchNorm2d(outputs)
        self.second = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.second_norm = nn.BatchNorm2d(outputs)
        self.film = nn.Linear(_CONDITION, 2 * outputs)

    def forward(self, x: Tensor, condition: Tensor) -> Tensor:
        """(n, inputs, h, w) and (n, 32) to (n, outputs, h, w)."""
        x = functional.relu(self.first_norm(self.first(x)))
        x = self.second_norm(self.second(x))
        scale, shift = self.film(condition)[:, :, None, None].chunk(2, 1)
        return functional.relu(x * (1 + scale) + shift)


class TracerNet(nn.Module):
    """Planes of `input_planes`, kind and scale to the outline's logits and its expected IoU."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = nn.Embedding(len(KINDS), _CONDITION)
        self.scale = nn.Linear(1, _CONDITION)
        inputs = (PLANES * 4 + 1, *WIDTHS[:-1])
        self.down = nn.ModuleList(Block(i, o) for i, o in zip(inputs, WIDTHS))
        self.up = nn.ModuleList(Block(a + b, a) for a, b in zip(WIDTHS[-2::-1], WIDTHS[:0:-1]))
        self.out = nn.Conv2d(WIDTHS[0], 4, 1)
        self.judge = nn.Sequential(nn.Linear(WIDTHS[-1] + 2, 32), nn.ReLU(), nn.Linear(32, 1))

    def forward(self, planes: Tensor, kind: Tensor, m_per_px: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and expected IoU.

        Args:
            planes: (n, PLANES, s, s), s a multiple of 32.
            kind: (n,) index into KINDS.
            m_per_px: (n,) ground metres per pixel of the planes.

        Returns:
            Logits (n, s, s) and expected IoU (n,).
        """
        scale = torch.log(m_per_px / BASE_M_PER_PX)[:, None]
        condition = functional.relu(self.kind(kind) + self.scale(scale))
        # Half the resolution, four times the channels: fine lines survive, and it is fast.
        x = functional.pixel_unshuffle(planes, 2)
        step = torch.linspace(-1, 1, x.shape[-1], dtype=x.dtype, device=x.device)
        radius = torch.sqrt(step[:, None] ** 2 + step[None] ** 2)
        x = torch.cat((x, radius.expand(x.shape[0], 1, -1, -1)), 1)
        skips = []
        for i, block in enumerate(self.down):
            if i:
                x = functional.max_pool2d(x, 2)
            x = block(x, condition)
            skips.append(x)
        deepest = x
        for block, skip in zip(self.up, skips[-2::-1]):
            x = functional.interpolate(x, scale_factor=2.0, mode="nearest")
            x = block(torch.cat((skip, x), 1), condition)
        logits = functional.pixel_shuffle(self.out(x), 2)[:, 0].float()
        return logits, self._judge(deepest.detach().float(), logits.detach(), planes[:, 4].float())

    def _judge(self, deepest: Tensor, logits: Tensor, inside: Tensor) -> Tensor:
        """Expected IoU (n,) of the outline at probability 0.5."""
        probability = torch.sigmoid(logits) * inside
        chosen = (probability > 0.5).float()
        both = (probability * chosen).sum((1, 2))
        either = torch.maximum(probability, chosen).sum((1, 2))
        agreement = both / (either + 1.0)
        size = torch.log(chosen.mean((1, 2)) + 1e-4)
        features = torch.cat((deepest.mean((2, 3)), agreement[:, None], size[:, None]), 1)
        return torch.sigmoid(self.judge(features))[:, 0]
