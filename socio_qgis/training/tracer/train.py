"""Trains the tracer and writes its weights: `python -m socio_qgis.training.tracer.train --help`."""

# torch has no types in the environment that checks them
# mypy: allow-subclassing-any, allow-untyped-decorators

from __future__ import annotations

import argparse
import copy
import json
import math
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.data import DataLoader, IterableDataset

from socio_qgis.engine.reasoners.map_reader.tracer import WEIGHTS

from .dataset import Atlas, Sample, samples
from .export import export, read_weights
from .network import TracerNet
from .tiles import is_held_out, list_tiles

BATCH = 16
FRESH = 8  # new samples a step; the rest of a batch was seen before
POOL = 6144
LEARNING_RATE = 2e-3  # from the start; a tenth to a quarter of it where a network learns on
EMA = 0.998
JUDGED = 2000  # samples that teach how good an outline is

Batch = tuple[Tensor, Tensor, Tensor, Tensor]


class Stream(IterableDataset[Batch]):
    """Batches of fresh samples, drawn in a process of their own."""

    def __init__(self, paths: list[Path], seed: tuple[int, ...]) -> None:
        self.paths, self.seed = paths, seed

    def __iter__(self) -> Iterator[Batch]:
        torch.set_num_threads(1)
        stream = samples(Atlas(self.paths), self.seed)
        while True:
            yield collate([next(stream) for _ in range(FRESH)])


def collate(parts: list[Sample]) -> Batch:
    """Planes (n, 5, s, s) float16, kinds (n,), metres a pixel (n,), targets (n, s, s) bool."""
    return (
        torch.from_numpy(np.stack([p.planes for p in parts])),
        torch.tensor([p.kind for p in parts]),
        torch.tensor([p.m_per_px for p in parts], dtype=torch.float32),
        torch.from_numpy(np.stack([p.target for p in parts])),
    )


class Pool:
    """Samples to see again: drawing costs as much as learning."""

    def __init__(self, seed: int) -> None:
        self.batches: list[Batch] = []
        self.next = 0
        self.rng = np.random.default_rng(seed)

    def mix(self, fresh: Batch) -> Batch:
        """The fresh samples with as many old ones."""
        mixed = fresh
        if self.batches:
            picks = self.rng.integers(len(self.batches), size=BATCH - FRESH)
            rows = self.rng.integers(FRESH, size=BATCH - FRESH)
            old = [[t[r] for t in self.batches[b]] for b, r in zip(picks, rows)]
            stacked = [torch.stack([o[i] for o in old]) for i in range(4)]
            mixed = tuple(torch.cat(pair) for pair in zip(fresh, stacked))
        if len(self.batches) < POOL // FRESH:
            self.batches.append(fresh)
        else:
            self.batches[self.next] = fresh
            self.next = (self.next + 1) % len(self.batches)
        return mixed


def overlap(logits: Tensor, target: Tensor, inside: Tensor) -> Tensor:
    """IoU (n,) of the outline at probability 0.5, inside the picture."""
    chosen = (logits > 0) & (inside > 0)
    return (chosen & target).sum((1, 2)) / (chosen | target).sum((1, 2)).clamp(min=1)


def loss_of(logits: Tensor, expected: Tensor, target: Tensor, inside: Tensor) -> Tensor:
    """Cross-entropy, soft Jaccard (which is what is scored), and how wrong the judge was."""
    truth = target.float()
    entropy = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    entropy = (entropy * inside).sum() / inside.sum()
    probability = torch.sigmoid(logits) * inside
    both = (probability * truth).sum((1, 2))
    either = (probability + truth).sum((1, 2)) - both
    jaccard = 1 - ((both + 1) / (either + 1)).mean()
    judge = functional.mse_loss(expected, overlap(logits, target, inside))
    return entropy + jaccard + judge


def run(network: TracerNet, batch: Batch) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Logits, expected IoU, target, inside; the network in bfloat16, which is twice as fast."""
    planes, kind, m_per_px, target = batch
    planes = planes.float().contiguous(memory_format=torch.channels_last)
    with torch.autocast("cpu", dtype=torch.bfloat16, cache_enabled=False):
        logits, expected = network(planes, kind, m_per_px)
    return logits, expected.float(), target, planes[:, 4]


class Learner:
    """Gradients of a batch, shared out to threads.

    One thread a share is faster than all threads on each operation, above all where other
    programs want the processors too: nobody waits until the batch's end.
    """

    def __init__(self, network: TracerNet, threads: int) -> None:
        torch.set_num_threads(1)
        self.network, self.threads = network, threads
        self.parameters = list(network.parameters())
        self.pool = ThreadPoolExecutor(threads, initializer=torch.set_num_threads, initargs=(1,))

    def _gradients(self, part: Batch) -> tuple[float, tuple[Tensor, ...]]:
        loss = loss_of(*run(self.network, part))
        return loss.item(), torch.autograd.grad(loss, self.parameters)

    def learn(self, batch: Batch) -> float:
        """Set the parameters' gradients; returns the loss."""
        shares = [
            (batch[0][i :: self.threads], *(t[i :: self.threads] for t in batch[1:]))
            for i in range(self.threads)
        ]
        losses, gradients = zip(*self.pool.map(self._gradients, shares))
        for parameter, parts in zip(self.parameters, zip(*gradients)):
            parameter.grad = torch.stack(parts).mean(0)
        return float(np.mean(losses))


@torch.no_grad()
def validate(network: TracerNet, batches: list[Batch]) -> tuple[float, float]:
    """Mean IoU, and mean error of the expected IoU, on held-out tiles."""
    network.eval()
    found, expectations = [], []
    for batch in batches:
        logits, expected, target, inside = run(network, batch)
        found.append(overlap(logits, target, inside))
        expectations.append(expected)
    network.train()
    iou = torch.cat(found)
    return float(iou.mean()), float((iou - torch.cat(expectations)).abs().mean())


@torch.no_grad()
def restore_norms(network: TracerNet, batches: list[Batch]) -> None:
    """Let norms that leave all as it is measure their input; the network draws as before."""
    norms = [m for m in network.modules() if isinstance(m, torch.nn.BatchNorm2d)]
    sums = [[torch.zeros_like(norm.bias) for _ in range(2)] for norm in norms]

    def add(norm: int) -> Callable[[torch.nn.Module, tuple[Tensor]], None]:
        def hook(_: torch.nn.Module, given: tuple[Tensor]) -> None:
            x = given[0].float()
            sums[norm][0] += x.mean((0, 2, 3)) / len(batches)
            sums[norm][1] += (x**2).mean((0, 2, 3)) / len(batches)

        return hook

    hooks = [norm.register_forward_pre_hook(add(i)) for i, norm in enumerate(norms)]
    network.eval()
    for batch in batches:
        run(network, batch)
    network.train()
    for hook, norm, (mean, square) in zip(hooks, norms, sums):
        hook.remove()
        variance = square - mean**2
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)
        norm.weight.copy_(torch.sqrt(variance + norm.eps))
        norm.bias += mean


def teach_judge(network: TracerNet, batches: list[Batch]) -> None:
    """Fit the head that expects the IoU anew, to the averaged network on fresh pictures."""
    network.eval()
    features: list[Tensor] = []
    found = []
    hook = network.judge.register_forward_pre_hook(lambda _, given: features.append(given[0]))
    with torch.no_grad():
        for batch in batches:
            logits, _, target, inside = run(network, batch)
            found.append(overlap(logits, target, inside))
    hook.remove()
    given, iou = torch.cat(features).float(), torch.cat(found)
    optimiser = torch.optim.AdamW(network.judge.parameters(), 3e-3, weight_decay=0.1)
    for _ in range(300):
        loss = functional.mse_loss(torch.sigmoid(network.judge(given))[:, 0], iou)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()


def train(args: argparse.Namespace) -> None:
    """Train, or go on training, and export at the end and at every `--save-every` steps."""
    torch.manual_seed(args.seed)
    paths = list_tiles(args.tiles)
    held_out = [p for p in paths if is_held_out(p, paths)]
    learning = [p for p in paths if not is_held_out(p, paths)]
    network = TracerNet().to(memory_format=torch.channels_last)
    if args.start_from:
        read_weights(network, args.start_from)
        stream = samples(Atlas(learning[::10]), (args.seed, 2))
        restore_norms(network, [collate([next(stream) for _ in range(BATCH)]) for _ in range(24)])
    average = copy.deepcopy(network)
    rate = args.learning_rate
    optimiser = torch.optim.AdamW(network.parameters(), rate, weight_decay=0.01)
    args.work.mkdir(parents=True, exist_ok=True)
    checkpoint = args.work / "checkpoint.pt"
    start = 0
    if args.resume and checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        start = int(state["step"])
    loader = DataLoader(
        Stream(learning, (args.seed, 0, start)), batch_size=None, num_workers=1, prefetch_factor=32
    )
    drawing = iter(loader)
    stream = samples(Atlas(held_out), (args.seed, 1))
    validation = [collate([next(stream) for _ in range(BATCH)]) for _ in range(24)]
    learner = Learner(network, args.threads)
    pool, losses, began = Pool(args.seed + start), [], time.monotonic()
    for step, fresh in zip(range(start + 1, args.steps + 1), drawing):
        batch = pool.mix(fresh)
        losses.append(learner.learn(batch))
        for group in optimiser.param_groups:
            warm = min(1.0, step / 100)
            group["lr"] = rate * warm * (1 + math.cos(math.pi * step / args.steps)) / 2
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        _follow(average, network, min(EMA, step / (step + 10)))
        if step % args.save_every == 0 or step == args.steps:
            iou, off = validate(average, validation)
            report = {
                "step": step,
                "seconds": round(time.monotonic() - began),
                "loss": round(float(np.mean(losses)), 4),
                "held_out_iou": round(iou, 4),
                "expected_iou_error": round(off, 4),
            }
            print(json.dumps(report), flush=True)
            losses = []
            state = {
                "network": network.state_dict(),
                "average": average.state_dict(),
                "optimiser": optimiser.state_dict(),
                "step": step,
            }
            torch.save(state, checkpoint.with_suffix(".new"))
            checkpoint.with_suffix(".new").replace(checkpoint)
    teach_judge(average, [next(drawing) for _ in range(JUDGED // FRESH)])
    export(average, args.output)


@torch.no_grad()
def _follow(average: TracerNet, network: TracerNet, keep: float) -> None:
    for mean, value in zip(average.state_dict().values(), network.state_dict().values()):
        if mean.is_floating_point():
            mean.lerp_(value, 1 - keep)
        else:
            mean.copy_(value)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(
        description="Train the tracer on OpenMapTiles vector tiles.",
        epilog="Example: python -m socio_qgis.training.tracer.train --tiles ../shared/osm_tiles",
    )
    parser.add_argument(
        "--tiles",
        type=Path,
        default=Path("../shared/osm_tiles"),
        help="folder of REGION/14/X/Y.pbf",
    )
    parser.add_argument("--work", type=Path, default=Path("build/tracer"), help="checkpoints")
    parser.add_argument(
        "--output", type=Path, default=WEIGHTS, help="the packed ONNX file to write"
    )
    parser.add_argument("--steps", type=int, default=9600)
    parser.add_argument("--save-every", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--learning-rate", type=float, default=LEARNING_RATE)
    parser.add_argument(
        "--start-from", type=Path, help="packed ONNX file whose network learns on, as WEIGHTS"
    )
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
