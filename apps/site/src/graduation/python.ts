import type { Network } from "@handmade/nn";
import { bendNamed } from "./bends.ts";

const READS = `A number: how long the header is. The header, in JSON: what each
    tensor is called, its shape, and where its numbers begin and end. Then
    the numbers.`;

const END = `
if __name__ == "__main__":
    given = json.loads((HERE / "picture.json").read_text())
    scores = answer(given["x"])
    for score in scores:
        print(f"{score:.8g}")
    gap = max(abs(a - b) for a, b in zip(scores, given["scores"]))
    if gap > 1e-4:
        sys.exit(f"The scores in picture.json differ by up to {gap:.2g}.")
`;

/** The network as a script that needs nothing but NumPy. */
export function numpyScript(net: Network): string {
  const bends = net
    .map(({ act }) => `    lambda z: ${bendNamed(act.name).numpy},\n`)
    .join("");
  return `"""The network of model.safetensors in NumPy.

Prints its ${net.at(-1)!.b.length} scores for the picture in picture.json.
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent

# What each layer does to its raw sums, the first layer first.
BENDS = [
${bends}]


def read_tensors(path):
    """${READS}
    """
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    body = data[8 + length :]
    return {
        name: np.frombuffer(body[slice(*entry["data_offsets"])], "<f4")
        .reshape(entry["shape"])
        .astype(float)
        for name, entry in header.items()
    }


def answer(x):
    """f(W x + b), layer after layer."""
    tensors = read_tensors(HERE / "model.safetensors")
    for l, bend in enumerate(BENDS):
        W, b = tensors[f"layers.{l}.weight"], tensors[f"layers.{l}.bias"]
        x = bend(W @ x + b)
    return x.tolist()

${END}`;
}

/** The network as a PyTorch module that loads its weights by name. */
export function pytorchScript(net: Network): string {
  const linears = net
    .map(
      ({ W }) => `                nn.Linear(${W[0]!.length}, ${W.length}),\n`,
    )
    .join("");
  const bends = net
    .map(({ act }) => `    lambda z: ${bendNamed(act.name).pytorch},\n`)
    .join("");
  return `"""The network of model.safetensors as a PyTorch module.

Prints its ${net.at(-1)!.b.length} scores for the picture in picture.json.
"""

import json
import struct
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

HERE = Path(__file__).parent

# What each layer does to its raw sums, the first layer first.
BENDS = [
${bends}]


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(
            [
${linears}            ]
        )

    def forward(self, x):
        for layer, bend in zip(self.layers, BENDS):
            x = bend(layer(x))
        return x


def read_tensors(path):
    """${READS}

    \`safetensors.torch.load_file(path)\` does the same.
    """
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    body = data[8 + length :]
    return {
        name: torch.frombuffer(
            bytearray(body[slice(*entry["data_offsets"])]), dtype=torch.float32
        ).reshape(entry["shape"])
        for name, entry in header.items()
    }


def answer(x):
    network = Network()
    network.load_state_dict(read_tensors(HERE / "model.safetensors"))
    # In double precision, so that the last digits can be compared.
    with torch.no_grad():
        return network.double()(torch.tensor(x, dtype=torch.float64)).tolist()

${END}`;
}
