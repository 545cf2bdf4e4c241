"""The course's own code once more, in NumPy: batch by batch.

Reads one JSON order per line and answers each with one line:
{"do": "open", ...task, "images": path, "labels": path} -> {"version"}
{"do": "standings", "steps": [1, 10]} -> {"standings": [...]}
{"do": "pass"} -> {"seconds"}
"""

import json
import sys
import time

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


BENDS = {
    "leaky-relu-0.1": (
        lambda z: np.maximum(z, 0.1 * z),
        lambda z, y: np.where(z < 0, 0.1, 1.0),
    ),
    "relu": (
        lambda z: np.maximum(z, 0),
        lambda z, y: (z > 0).astype(z.dtype),
    ),
    "sigmoid": (sigmoid, lambda z, y: y * (1 - y)),
}


def cross_entropy(y, t):
    """Mean value and gradients on raw scores; a column per picture."""
    largest = y.max(axis=0)
    powers = np.exp(y - largest)
    total = powers.sum(axis=0)
    value = (largest + np.log(total)).sum() - float(np.vdot(y, t))
    return value / y.shape[1], powers / total - t


def mse(y, t):
    miss = y - t
    return float(np.vdot(miss, miss)) / miss.size, 2 * miss / len(miss)


LOSSES = {"cross-entropy": cross_entropy, "mse": mse}


def train_step(net, x, t, task):
    """Forward, backward, downhill, in place; the loss before."""
    bend, bend_slope = BENDS[task["activation"]]
    xs, zs = [x], []
    for W, b in net:
        zs.append(W @ xs[-1] + b)
        xs.append(bend(zs[-1]))
    loss, slope = LOSSES[task["loss"]](xs[-1], t)
    grads = []
    delta = slope * bend_slope(zs[-1], xs[-1])
    for layer in range(len(net) - 1, -1, -1):
        sums = delta.sum(axis=1, keepdims=True) if x.shape[1] > 1 else delta
        grads.append((delta @ xs[layer].T, sums))
        if layer > 0:
            back = net[layer][0].T @ delta
            delta = back * bend_slope(zs[layer - 1], xs[layer])
    rate = task["lr"] / x.shape[1]
    for (W, b), (dW, db) in zip(net, reversed(grads)):
        W -= rate * dW
        b -= rate * db
    return loss


def columns(rows, at, count):
    return np.ascontiguousarray(rows[at : at + count].T)


class Work:
    def __init__(self, task):
        count = task["pictures"]
        images = np.fromfile(task["images"], np.uint8, 16 + 784 * count)
        labels = np.fromfile(task["labels"], np.uint8, 8 + count)[8:]
        xs = (images[16:] / 255).reshape(count, 784).astype(task["dtype"])
        ts = np.eye(10, dtype=task["dtype"])[labels]
        places = range(0, count, task["batch"])
        # A column per picture, in one piece: BLAS need not copy.
        self.batches = [
            (columns(xs, at, task["batch"]), columns(ts, at, task["batch"]))
            for at in places
        ]
        self.task = task

    def net(self):
        def floats(rows):
            return np.array(rows, dtype=self.task["dtype"])

        return [
            (floats(s["W"]), floats(s["b"]).reshape(-1, 1)) for s in self.task["start"]
        ]

    def standings(self, steps):
        net, found = self.net(), []
        for step in range(1, max(steps) + 1):
            x, t = self.batches[step - 1]
            loss = float(train_step(net, x, t, self.task))
            if step in steps:
                weights = [
                    {"W": W.tolist(), "b": b.ravel().tolist()} for W, b in net
                ]
                found.append({"step": step, "loss": loss, "weights": weights})
        return found

    def seconds(self):
        net = self.net()
        start = time.perf_counter()
        for x, t in self.batches:
            train_step(net, x, t, self.task)
        return time.perf_counter() - start


def main():
    work = None
    for line in sys.stdin:
        order = json.loads(line)
        if order["do"] == "open":
            work = Work(order)
            answer = {"version": f"NumPy {np.__version__}"}
        elif order["do"] == "standings":
            answer = {"standings": work.standings(order["steps"])}
        else:
            answer = {"seconds": work.seconds()}
        print(json.dumps(answer), flush=True)


main()
