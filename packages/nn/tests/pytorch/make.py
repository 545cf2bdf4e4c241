"""Values for pytorch.test.ts, made by PyTorch in double precision.

    python3 packages/nn/tests/pytorch/make.py

writes values.json beside this file: for every case the start, and what
PyTorch makes of it (losses, gradients, weights after steps of SGD).
The same seed gives the same file.
"""

import json
from pathlib import Path

import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(20261122)

ACTIVATIONS = {
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "relu": torch.relu,
    "identity": lambda z: z,
    "leakyRelu(0.1)": lambda z: F.leaky_relu(z, 0.1),
    "arctan": torch.atan,
    "softplus": F.softplus,
    "gelu": lambda z: F.gelu(z, approximate="tanh"),
    "elu(1)": F.elu,
    "elu(0.5)": lambda z: F.elu(z, 0.5),
    "silu": F.silu,
}


def cross_entropy(y, t):
    """One sample; targets are probabilities, so soft ones are allowed."""
    return F.cross_entropy(y.unsqueeze(0), t.unsqueeze(0))


LOSSES = {
    "mse": F.mse_loss,
    "softmaxCrossEntropy": cross_entropy,
    "mae": F.l1_loss,
    "huber": F.huber_loss,
    "bce": F.binary_cross_entropy_with_logits,
    "hinge": lambda y, t: (1 - t * y).clamp(min=0).mean(),
    "klDivergence": lambda y, t: F.kl_div(y.log(), t, reduction="sum"),
}


def parameters(sizes):
    """Weights and biases of both signs, none of them 0."""
    return [
        {"W": torch.randn(n_out, n_in) * 0.7, "b": torch.randn(n_out) * 0.3}
        for n_in, n_out in zip(sizes, sizes[1:])
    ]


def forward(layers, activation, x):
    xs, zs = [x], []
    for layer in layers:
        zs.append(layer["W"] @ xs[-1] + layer["b"])
        xs.append(ACTIVATIONS[activation](zs[-1]))
    return xs, zs


def plain(value):
    """Tensors to nested lists, wherever they are."""
    if isinstance(value, torch.Tensor):
        return value.detach().tolist()
    if isinstance(value, dict):
        return {key: plain(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    return value


def one_hot(k, n):
    return F.one_hot(torch.tensor(k), n).to(torch.float64)


def activation_case(name):
    z = torch.tensor([-30.0, -2.5, -1.0, -0.1, 0.2, 1.0, 3.0, 30.0])
    z.requires_grad_()
    f = ACTIVATIONS[name](z)
    f.sum().backward()
    return plain({"name": name, "z": z, "f": f, "df": z.grad})


def loss_case(name, y, t):
    y = torch.tensor(y, requires_grad=True)
    t = torch.tensor(t)
    value = LOSSES[name](y, t)
    value.backward()
    return plain(
        {"loss": name, "y": y, "t": t, "value": value, "grad": y.grad}
    )


def network_case(sizes, activation, loss, steps=5, lr=0.1):
    """Gradients at the start, then some steps of SGD on one sample."""
    layers = parameters(sizes)
    x = torch.randn(sizes[0])
    n = sizes[-1]
    t = torch.randn(n) if loss == "mse" else one_hot(1, n)
    case = {
        "title": f"{'-'.join(map(str, sizes))} {activation} {loss}",
        "activation": activation,
        "loss": loss,
        "lr": lr,
        "x": x,
        "t": t,
        "layers": plain(layers),
    }
    leaves = [p.requires_grad_() for layer in layers for p in layer.values()]
    optimizer = torch.optim.SGD(leaves, lr=lr)
    losses = []
    for step in range(steps):
        xs, zs = forward(layers, activation, x)
        value = LOSSES[loss](xs[-1], t)
        optimizer.zero_grad()
        value.backward()
        losses.append(value.item())
        if step == 0:
            case["xs"], case["zs"] = plain(xs), plain(zs)
            case["grads"] = [
                plain({"dW": one["W"].grad, "db": one["b"].grad})
                for one in layers
            ]
        optimizer.step()
    return plain({**case, "losses": losses, "after": layers})


def batch_case(sizes, activation, loss, lr=0.2):
    """Two steps of SGD, each with the mean gradient of a batch."""
    layers = parameters(sizes)
    batches = [
        [
            {"x": torch.randn(sizes[0]), "t": torch.randn(sizes[-1])}
            for _ in range(count)
        ]
        for count in (4, 3)
    ]
    case = {
        "activation": activation,
        "loss": loss,
        "lr": lr,
        "layers": plain(layers),
        "data": plain([sample for batch in batches for sample in batch]),
    }
    leaves = [p.requires_grad_() for layer in layers for p in layer.values()]
    optimizer = torch.optim.SGD(leaves, lr=lr)
    losses = []
    for batch in batches:
        values = [
            LOSSES[loss](forward(layers, activation, one["x"])[0][-1], one["t"])
            for one in batch
        ]
        value = torch.stack(values).mean()
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
        losses.append(value.item())
    return plain({**case, "losses": losses, "after": layers})


def main():
    values = {
        "madeWith": f"PyTorch {torch.__version__}",
        "activations": [activation_case(name) for name in ACTIVATIONS],
        "losses": [
            loss_case("mse", [0.5, -1.5, 2.0], [1.0, -1.0, -0.25]),
            loss_case("mse", [3.0], [-4.0]),
            loss_case("softmaxCrossEntropy", [0.3, -1.2, 2.0], [0.0, 1.0, 0.0]),
            loss_case("softmaxCrossEntropy", [0.3, -1.2, 2.0], [0.2, 0.5, 0.3]),
            loss_case("softmaxCrossEntropy", [1000.0, 0.0], [0.0, 1.0]),
            loss_case("softmaxCrossEntropy", [-1000.0, -1001.0], [1.0, 0.0]),
            loss_case("mae", [0.5, -1.5, 2.0], [1.0, -1.0, -0.25]),
            loss_case("huber", [0.5, -1.5, 2.0], [1.0, 1.0, -0.25]),
            loss_case("bce", [0.5, -1.5, 40.0, -40.0], [1.0, 0.0, 0.0, 0.3]),
            loss_case("hinge", [0.5, -1.5, 2.0], [1.0, -1.0, -1.0]),
            loss_case("klDivergence", [0.7, 0.2, 0.1], [0.25, 0.25, 0.5]),
            loss_case("klDivergence", [0.4, 0.6], [1.0, 0.0]),
        ],
        "networks": [
            network_case([2, 3, 4, 4, 3], "tanh", "mse"),
            network_case([2, 3, 4, 4, 3], "tanh", "softmaxCrossEntropy"),
            network_case([3, 5, 4], "leakyRelu(0.1)", "mse"),
            network_case([3, 5, 4], "leakyRelu(0.1)", "softmaxCrossEntropy"),
            network_case([4, 3, 3], "sigmoid", "mse"),
            network_case([4, 5, 3], "relu", "softmaxCrossEntropy"),
            network_case([4, 3], "identity", "mse"),
        ],
        "batches": batch_case([3, 5, 4], "tanh", "mse"),
    }
    target = Path(__file__).with_name("values.json")
    target.write_text(json.dumps(values, indent=1) + "\n")


main()
