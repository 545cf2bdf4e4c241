"""Values for spread.test.ts, made by PyTorch in double precision.

    python3 packages/nn/tests/pytorch/make_spread.py

writes spread.json beside this file: how far activations spread, layer by
layer, and what scaling by training data makes of test data. Deviations
divide by n. Made with PyTorch 2.13; the same seed gives the same file.
"""

import json
from pathlib import Path

import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(20261123)

SIZES = [4, 6, 5, 3]


def spread_case():
    layers, spreads = [], []
    data = torch.randn(7, SIZES[0])
    x = data
    for n_in, n_out in zip(SIZES, SIZES[1:]):
        W, b = torch.randn(n_out, n_in), torch.randn(n_out) * 0.3
        x = F.leaky_relu(F.linear(x, W, b), 0.1)
        spreads.append(x.std(correction=0).item())
        layers.append({"W": W.tolist(), "b": b.tolist()})
    return {"layers": layers, "data": data.tolist(), "spreads": spreads}


def scaling_case():
    train, test = torch.rand(9, 5), torch.rand(4, 5)
    mean, std = train.mean(0), train.std(0, correction=0)
    return {
        "train": train.tolist(),
        "test": test.tolist(),
        "mean": mean.tolist(),
        "std": std.tolist(),
        "scaled": ((test - mean) / std).tolist(),
    }


if __name__ == "__main__":
    values = {"spread": spread_case(), "scaling": scaling_case()}
    path = Path(__file__).with_name("spread.json")
    path.write_text(json.dumps(values, indent=1) + "\n")
