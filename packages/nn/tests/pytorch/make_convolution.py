"""A kernel, ReLU and pooling in PyTorch, there and back, in doubles.

    python3 packages/nn/tests/pytorch/make_convolution.py

writes convolution.json beside this file. The same seed gives the same
file.
"""

import json
from pathlib import Path

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(20261123)

# Maps looked at, their sides, the kernel's sides. What comes out of the
# kernel has even sides, to be pooled.
SHAPES = [
    (1, (4, 4), (1, 1)),
    (1, (5, 8), (2, 3)),
    (2, (8, 7), (3, 2)),
    (3, (12, 12), (5, 5)),
]


def rounded(tensor):
    """Two decimals: both sides read exactly the same numbers."""
    return (tensor * 100).round() / 100


def case(maps, sides, kernel):
    x = rounded(torch.randn(1, maps, *sides)).requires_grad_()
    k = rounded(torch.randn(1, maps, *kernel)).requires_grad_()
    b = rounded(torch.randn(1)).requires_grad_()
    z = F.conv2d(x, k, b)
    z.retain_grad()
    bent = F.relu(z)
    pooled = F.max_pool2d(bent, 2)
    dy = rounded(torch.randn(pooled.shape))
    pooled.backward(dy)
    return {
        "x": x[0].tolist(),
        "k": k[0].tolist(),
        "b": b.item(),
        "dy": dy[0, 0].tolist(),
        "z": z[0, 0].tolist(),
        "pooled": pooled[0, 0].tolist(),
        "dz": z.grad[0, 0].tolist(),
        "dx": x.grad[0].tolist(),
        "dk": k.grad[0].tolist(),
        "db": b.grad.item(),
    }


def main():
    values = {
        "madeWith": f"PyTorch {torch.__version__}",
        "cases": [case(*shape) for shape in SHAPES],
    }
    text = json.dumps(values, indent=1)
    Path(__file__).with_name("convolution.json").write_text(text + "\n")


main()
