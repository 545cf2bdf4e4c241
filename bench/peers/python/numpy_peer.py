"""NumPy, written like the course: `numpy_peer.py float64|float32`."""

import sys

import numpy as np

import serve


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


BENDS = {
    "identity": (lambda z: z, None),
    "leaky-relu-0.1": (
        lambda z: np.maximum(z, 0.1 * z),
        lambda z, y: np.where(z < 0, z.dtype.type(0.1), z.dtype.type(1)),
    ),
    "relu": (lambda z: np.maximum(z, 0), lambda z, y: z > 0),
    "sigmoid": (sigmoid, lambda z, y: y * (1 - y)),
}


def cross_entropy(y, t):
    """Mean value, and slopes by the raw scores; a column per picture."""
    largest = y.max(axis=0)
    powers = np.exp(y - largest)
    total = powers.sum(axis=0)
    value = (largest + np.log(total)).sum() - float(np.vdot(y, t))
    return value / y.shape[1], powers / total - t


def mse(y, t):
    miss = y - t
    return float(np.vdot(miss, miss)) / miss.size, 2 * miss / len(miss)


LOSSES = {"cross-entropy": cross_entropy, "mse": mse}


def slopes(net, x, t, loss_of):
    """The loss and, last layer first, each layer's dW and db."""
    xs, zs = [x], []
    for bend, W, b in net:
        zs.append(W @ xs[-1] + b)
        xs.append(BENDS[bend][0](zs[-1]))
    loss, delta = loss_of(xs[-1], t)
    grads = []
    for layer in range(len(net) - 1, -1, -1):
        bend_slope = BENDS[net[layer][0]][1]
        if bend_slope:
            delta = delta * bend_slope(zs[layer], xs[layer + 1])
        sums = delta.sum(axis=1, keepdims=True) if x.shape[1] > 1 else delta
        grads.append((delta @ xs[layer].T, sums))
        if layer > 0:
            delta = net[layer][1].T @ delta
    return loss, grads


def columns(rows, at, count):
    return np.ascontiguousarray(rows[at : at + count].T)


class Learner:
    def __init__(self, task, files, dtype):
        self.task, self.dtype, batch = task, dtype, task["batch"]
        xs, labels = serve.pictures(files, task["pictures"], dtype)
        ts = np.eye(10, dtype=dtype)[labels]
        # A column per picture, in one piece: BLAS need not copy.
        self.batches = [
            (columns(xs, at, batch), columns(ts, at, batch))
            for at in range(0, len(xs), batch)
        ]
        self.loss = LOSSES[task["loss"]]

    def restart(self):
        self.net = network(self.task["start"], self.dtype)
        # In the order of `slopes`: last layer first.
        self.values = [v for _, W, b in reversed(self.net) for v in (W, b)]
        self.first = [np.zeros_like(v) for v in self.values]
        self.second = [np.zeros_like(v) for v in self.values]

    def update(self, step):
        x, t = self.batches[step % len(self.batches)]
        loss, grads = slopes(self.net, x, t, self.loss)
        sums = [g for pair in grads for g in pair]
        getattr(self, self.task["rule"]["kind"])(sums, x.shape[1], step + 1)
        return loss

    def sgd(self, sums, n, _):
        rate = self.task["lr"] / n
        for value, g in zip(self.values, sums):
            value -= rate * g

    def momentum(self, sums, n, _):
        rate, keep = self.task["lr"], self.task["rule"]["momentum"]
        for value, g, speed in zip(self.values, sums, self.first):
            speed *= keep
            speed += g / n
            value -= rate * speed

    def adam(self, sums, n, step):
        rule, rate = self.task["rule"], self.task["lr"]
        keep1, keep2, eps = rule["decay1"], rule["decay2"], rule["eps"]
        rate /= 1 - keep1**step
        root = (1 - keep2**step) ** 0.5
        for value, g, m, v in zip(self.values, sums, self.first, self.second):
            g = g / n
            m *= keep1
            m += (1 - keep1) * g
            v *= keep2
            v += (1 - keep2) * (g * g)
            value -= rate * m / (np.sqrt(v) / root + eps)

    def numbers(self):
        return [v for _, W, b in self.net for v in (W, b)]


class Answerer:
    def __init__(self, task, files, dtype):
        xs, _ = serve.pictures(files, task["pictures"], dtype)
        batch = task["batch"]
        self.batches = [
            columns(xs, at, batch) for at in range(0, len(xs), batch)
        ]
        self.net = network(task["start"], dtype)

    def run(self, units):
        for unit in range(units):
            y = self.batches[unit % len(self.batches)]
            for bend, W, b in self.net:
                y = BENDS[bend][0](W @ y + b)
        self.answers = y

    def numbers(self):
        return [self.answers.T]


class Multiplier:
    def __init__(self, size):
        self.a, self.b = serve.factor(size, 7), serve.factor(size, 3)
        self.c = np.empty_like(self.a)

    def run(self, units):
        for _ in range(units):
            np.matmul(self.a, self.b, out=self.c)

    def numbers(self):
        return [self.c]


def network(start, dtype):
    return [
        (bend, W.astype(dtype), b.astype(dtype).reshape(-1, 1))
        for bend, W, b in serve.layers_of(start)
    ]


def open_work(task, files):
    dtype = np.dtype(sys.argv[1])
    version = f"{np.__version__}, {serve.blas()}"
    if task["kind"] == "learning":
        return version, Learner(task, files, dtype)
    if task["kind"] == "answering":
        return version, Answerer(task, files, dtype)
    return version, Multiplier(task["size"])


serve.serve(open_work)
