import type { OptimizerKind } from "@handmade/nn";
import { bendNamed } from "../../graduation/bends.ts";
import { bends, inputs, type LossName, losses } from "../run/choices.ts";
import { EPOCHS, type Parcel, sizesOf } from "./given.ts";

/** All of them are means over the batch, as the library's are. */
const lossIn: Readonly<Record<LossName, string>> = {
  "cross-entropy": "F.cross_entropy(scores, targets)",
  bce: "F.binary_cross_entropy_with_logits(scores, targets)",
  hinge: "F.relu(1 - targets * scores).mean()",
  mse: "F.mse_loss(scores, targets)",
  huber: "F.huber_loss(scores, targets)",
  mae: "F.l1_loss(scores, targets)",
};

const optimizerIn: Readonly<Record<OptimizerKind, string>> = {
  sgd: "torch.optim.SGD(network.parameters(), lr=RATE)",
  momentum: "torch.optim.SGD(network.parameters(), lr=RATE, momentum=0.9)",
  rmsprop: "torch.optim.RMSprop(network.parameters(), lr=RATE)",
  adam: "torch.optim.Adam(network.parameters(), lr=RATE)",
};

/** The network, its points and its training as a script for PyTorch. */
export function pytorchScript(parcel: Parcel): string {
  const { settings, network, classes, learned, fresh, wanted, from } = parcel;
  const [own, others] = losses[settings.loss].wants;
  const told = settings.inputs.map((one) => inputs[one].python).join(", ");
  return `"""A ${sizesOf(network)} network from the playground, in PyTorch.

Tries it on points, trains it on for ${EPOCHS} epochs, and tries it again.

Made at ${from}
"""

import sys

import torch
import torch.nn.functional as F
from torch import nn

# The page computes in double precision.
torch.set_default_dtype(torch.float64)
torch.manual_seed(${settings.seed})

RATE, BATCH, EPOCHS = ${settings.rate}, ${settings.batch}, ${EPOCHS}
CLASSES = ${classes}

# What each layer has learned: its weights, a row per neuron, and biases.
LAYERS = [
${network.map(layerText).join("")}]

# x, y and the class of each point.
LEARNED = ${listText(learned)}
FRESH = ${listText(fresh)}

# The losses in the page.
WANTED = {"learned": ${wanted.learned}, "fresh": ${wanted.fresh}}


def inputs(places):
    """What the network is told about places."""
    x, y = places.T
    return torch.stack([${told}], dim=1)


def targets_of(labels):
    """What the outputs should say: ${own} at the own class, else ${others}."""
    return F.one_hot(labels, CLASSES) * ${own - others}.0 + ${others}.0


def tensors_of(points):
    table = torch.tensor(points, dtype=torch.float64)
    return inputs(table[:, :2]), table[:, 2].long()


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Linear(len(W[0]), len(W)) for W, _ in LAYERS
        )
        with torch.no_grad():
            for layer, (W, b) in zip(self.layers, LAYERS):
                layer.weight.copy_(torch.tensor(W))
                layer.bias.copy_(torch.tensor(b))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = self.bend(layer(x))
        return self.layers[-1](x)

    @staticmethod
    def bend(z):
        return ${bendNamed(bends[settings.bend].act.name).pytorch}


def loss_of(scores, targets):
    return ${lossIn[settings.loss]}


def optimizer_of(network):
    return ${optimizerIn[settings.optimizer]}


def losses(network, parts):
    with torch.no_grad():
        return {
            name: loss_of(network(x), targets_of(labels)).item()
            for name, (x, labels) in parts.items()
        }


def tell(when, network, parts):
    found = losses(network, parts)
    for name, (x, labels) in parts.items():
        with torch.no_grad():
            right = network(x).argmax(dim=1) == labels
        share = 100 * right.double().mean().item()
        print(
            f"{when} {name} points, loss {found[name]:.6g}, "
            f"{share:.1f} % told apart"
        )


def train(network, x, labels, epochs=EPOCHS, batch=BATCH):
    optimizer = optimizer_of(network)
    for _ in range(epochs):
        for some in torch.randperm(len(x)).split(batch):
            optimizer.zero_grad()
            loss_of(network(x[some]), targets_of(labels[some])).backward()
            optimizer.step()


def main():
    network = Network()
    parts = {"learned": tensors_of(LEARNED), "fresh": tensors_of(FRESH)}
    for name, found in losses(network, parts).items():
        if abs(found - WANTED[name]) > 1e-6 * (1 + abs(WANTED[name])):
            sys.exit(f"The loss is {found}; in the page it was {WANTED[name]}.")
    tell("As it came:", network, parts)
    train(network, *parts["learned"])
    tell(f"After {EPOCHS} epochs more:", network, parts)


if __name__ == "__main__":
    main()
`;
}

function layerText({ W, b }: Parcel["network"][number]): string {
  const rows = W.map((row) => `            [${row.join(", ")}],\n`).join("");
  return `    (
        [
${rows}        ],
        [${b.join(", ")}],
    ),
`;
}

function listText(places: Parcel["learned"]): string {
  const lines = places.map((place) => `    (${place.join(", ")}),\n`).join("");
  return `[\n${lines}]`;
}
