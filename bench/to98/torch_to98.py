"""PyTorch learns MNIST: an order on each line, an answer for each."""

import json
import os
import sys
import time

sys.path.append(os.path.join(os.path.dirname(__file__), "../peers/python"))

import serve  # noqa: E402
import torch  # noqa: E402
from torch_nets import network, optimizer, version  # noqa: E402


def part(images, labels, count):
    files = {"images": images, "labels": labels}
    xs, ts = serve.pictures(files, count, "float32")
    return torch.from_numpy(xs), torch.from_numpy(ts).long()


def accuracy(net, xs, ts):
    with torch.inference_mode():
        return (net(xs).argmax(1) == ts).double().mean().item()


def pieces(net, steps, batch, looks, xs, ts):
    """Learns without end; after each look's share, epochs and seconds."""
    loss_of = torch.nn.CrossEntropyLoss()
    per_epoch = -(-len(xs) // batch)
    per_look = -(-per_epoch // looks)
    epoch = 0
    while True:
        start = time.process_time()
        for k, places in enumerate(torch.randperm(len(xs)).split(batch), 1):
            steps.zero_grad()
            loss_of(net(xs[places]), ts[places]).backward()
            steps.step()
            if k % per_look == 0 or k == per_epoch:
                yield epoch + k / per_epoch, time.process_time() - start
                start = time.process_time()
        epoch += 1


def learn(order, train, test):
    recipe = order["recipe"]
    torch.manual_seed(order["seed"])
    net = network(order["start"])
    steps = optimizer(recipe, net.parameters())
    seconds = 0.0
    for epochs, took in pieces(
        net, steps, recipe["batch"], order["looks"], *train
    ):
        seconds += took
        right = accuracy(net, *test)
        if right >= order["goal"] or epochs >= order["epochs"]:
            break
    return {
        "version": version(),
        "seconds": seconds,
        "epochs": epochs,
        "accuracy": right,
        "reached": right >= order["goal"],
    }


def main():
    torch.set_num_threads(1)
    train = test = None
    for line in sys.stdin:
        order = json.loads(line)
        files = order["files"]
        if train is None:
            train = part(files["trainImages"], files["trainLabels"], 60_000)
            test = part(files["testImages"], files["testLabels"], 10_000)
        print(json.dumps(learn(order, train, test)), flush=True)


main()
