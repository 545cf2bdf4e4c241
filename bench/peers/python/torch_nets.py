"""Networks of a task, as PyTorch's tutorials write them."""

import serve
import torch

BENDS = {
    "leaky-relu-0.1": lambda: torch.nn.LeakyReLU(0.1),
    "relu": torch.nn.ReLU,
    "sigmoid": torch.nn.Sigmoid,
}


def network(start):
    parts = []
    for bend, W, b in serve.layers_of(start):
        linear = torch.nn.Linear(W.shape[1], W.shape[0])
        with torch.no_grad():
            linear.weight.copy_(torch.from_numpy(W))
            linear.bias.copy_(torch.from_numpy(b))
        parts += [linear] + ([BENDS[bend]()] if bend in BENDS else [])
    return torch.nn.Sequential(*parts)


def optimizer(task, parameters):
    rule = task["rule"]
    if rule["kind"] != "adam":
        momentum = rule.get("momentum", 0)
        return torch.optim.SGD(parameters, lr=task["lr"], momentum=momentum)
    more = {"betas": (rule["decay1"], rule["decay2"]), "eps": rule["eps"]}
    # Newer versions have it in one kernel: twice as fast, off by default.
    if int(torch.__version__.split(".")[0]) >= 2:
        more["fused"] = True
    return torch.optim.Adam(parameters, lr=task["lr"], **more)


def version():
    """Of PyTorch, and which library multiplies for it."""
    mkl = "BLAS_INFO=mkl" in torch.__config__.show()
    return f"{torch.__version__}, {'MKL' if mkl else serve.blas()}"
