"""PyTorch on the processor, as its tutorials write it."""

import serve
import torch
from torch_nets import network, optimizer, version

LOSSES = {
    "cross-entropy": torch.nn.CrossEntropyLoss,
    "mse": torch.nn.MSELoss,
}


def batches_of(xs, batch):
    return [xs[at : at + batch] for at in range(0, len(xs), batch)]


class Learner:
    def __init__(self, task, files):
        self.task = task
        xs, labels = serve.pictures(files, task["pictures"], "float32")
        xs, ts = torch.from_numpy(xs), torch.from_numpy(labels).long()
        if task["loss"] == "mse":
            ts = torch.nn.functional.one_hot(ts, 10).float()
        size = task["batch"]
        self.batches = list(zip(batches_of(xs, size), batches_of(ts, size)))
        self.loss = LOSSES[task["loss"]]()

    def restart(self):
        self.net = network(self.task["start"])
        self.optimizer = optimizer(self.task, self.net.parameters())

    def update(self, step):
        x, t = self.batches[step % len(self.batches)]
        self.optimizer.zero_grad()
        loss = self.loss(self.net(x), t)
        loss.backward()
        self.optimizer.step()
        return loss

    def numbers(self):
        return [p.detach().numpy() for p in self.net.parameters()]


class Answerer:
    def __init__(self, task, files):
        xs, _ = serve.pictures(files, task["pictures"], "float32")
        self.batches = batches_of(torch.from_numpy(xs), task["batch"])
        self.net = network(task["start"]).eval()

    def run(self, units):
        with torch.inference_mode():
            for unit in range(units):
                y = self.net(self.batches[unit % len(self.batches)])
        self.answers = y

    def numbers(self):
        return [self.answers.numpy()]


class Multiplier:
    def __init__(self, size):
        self.a = torch.from_numpy(serve.factor(size, 7))
        self.b = torch.from_numpy(serve.factor(size, 3))
        self.c = torch.empty_like(self.a)

    def run(self, units):
        for _ in range(units):
            torch.matmul(self.a, self.b, out=self.c)

    def numbers(self):
        return [self.c.numpy()]


def open_work(task, files):
    torch.set_num_threads(1)
    if task["kind"] == "learning":
        return version(), Learner(task, files)
    if task["kind"] == "answering":
        return version(), Answerer(task, files)
    return version(), Multiplier(task["size"])


serve.serve(open_work)
