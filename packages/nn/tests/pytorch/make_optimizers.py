"""Ten steps of PyTorch's optimizers, in double precision.

    python3 packages/nn/tests/pytorch/make_optimizers.py

writes optimizers.json beside this file, and pytorch.ts into the folder
of exercise O1. The same seed gives the same files.
"""

import json
from pathlib import Path

import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(20261123)

LR = 0.1
STEPS = 10

KINDS = {
    "sgd": lambda p: torch.optim.SGD(p, lr=LR),
    "momentum": lambda p: torch.optim.SGD(p, lr=LR, momentum=0.9),
    "rmsprop": lambda p: torch.optim.RMSprop(p, lr=LR),
    "adam": lambda p: torch.optim.Adam(p, lr=LR),
}

# A layer of two neurons with three inputs, and one neuron behind it.
SHAPES = [[(2, 3), (2,)], [(1, 2), (1,)]]


def rounded(tensor):
    """Two decimals: both sides read exactly the same numbers."""
    return (tensor * 100).round() / 100


def layers():
    return [[rounded(torch.randn(shape)) for shape in one] for one in SHAPES]


def walk(make, start, steps):
    parameters = [p.clone().requires_grad_() for one in start for p in one]
    optimizer = make(parameters)
    path = []
    for grads in steps:
        flat = [g for one in grads for g in one]
        for parameter, grad in zip(parameters, flat):
            parameter.grad = grad.clone()
        optimizer.step()
        W1, b1, W2, b2 = [p.detach().tolist() for p in parameters]
        path.append([{"W": W1, "b": b1}, {"W": W2, "b": b2}])
    return path


def named(one, keys):
    return [dict(zip(keys, (p.tolist() for p in layer))) for layer in one]


def main():
    start = layers()
    # Slopes of very different sizes: some a thousandth of others.
    sizes = [1, 0.3, 0.01, 3]
    steps = [
        [[size * g for g in one] for one, size in zip(layers(), sizes[k % 2 :])]
        for k in range(STEPS)
    ]
    paths = {kind: walk(make, start, steps) for kind, make in KINDS.items()}
    shared = {
        "madeWith": f"PyTorch {torch.__version__}",
        "lr": LR,
        "start": named(start, ["W", "b"]),
        "grads": [named(one, ["dW", "db"]) for one in steps],
    }
    here = Path(__file__).resolve()
    full = json.dumps({**shared, "paths": paths}, indent=1)
    here.with_name("optimizers.json").write_text(full + "\n")

    ends = {kind: path[-1] for kind, path in paths.items()}
    short = json.dumps({**shared, "ends": ends}, indent=2)
    (
        here.parents[4]
        / "content/09-optimizers/01-momentum-to-adam/pytorch.ts"
    ).write_text(
        "// Written by packages/nn/tests/pytorch/make_optimizers.py.\n"
        f"export const pytorch = {short};\n"
    )


main()
