"""Orders and answers, a line of JSON each: bench/protocol.ts in Python."""

import base64
import json
import sys
import time

import numpy as np


class Absent(Exception):
    """The peer does not do this work; the message says why."""


def unpack(text):
    return np.frombuffer(base64.b64decode(text), "<f8")


def pack(arrays):
    flat = [np.asarray(a, "<f8").ravel() for a in arrays]
    return base64.b64encode(np.concatenate(flat).tobytes()).decode()


def layers_of(start):
    """For each layer its bend, W[out][in] and b, in float64."""
    numbers, at, layers = unpack(start["numbers"]), 0, []
    for bend, n_in, n_out in zip(
        start["bends"], start["sizes"], start["sizes"][1:]
    ):
        W = numbers[at : at + n_in * n_out].reshape(n_out, n_in)
        at += W.size
        layers.append((bend, W, numbers[at : at + n_out]))
        at += n_out
    return layers


def pictures(files, count, dtype):
    """A row per picture in 0..1, and the labels."""
    images = np.fromfile(files["images"], np.uint8, 16 + 784 * count)[16:]
    labels = np.fromfile(files["labels"], np.uint8, 8 + count)[8:]
    return (images / 255).reshape(count, 784).astype(dtype), labels


def factor(size, odd):
    k = np.arange(size * size)
    numbers = (k % 8191 * odd + 5 * (k // size)) % 17 / 8 - 1
    return numbers.reshape(size, size).astype(np.float32)


def blas():
    """Which library multiplies here, from the process's own memory map."""
    try:
        with open("/proc/self/maps") as maps:
            text = maps.read()
    except OSError:
        return "unknown BLAS"
    for name in ["openblas", "mkl", "blis", "atlas"]:
        if name in text:
            return {"openblas": "OpenBLAS", "mkl": "MKL"}.get(name, name)
    return "reference BLAS"


def prove(work, steps):
    """Learners have `update`, others `run`; both begin at the start."""
    if not hasattr(work, "update"):
        proofs = []
        for step in steps:
            work.run(step)
            proof = {"step": step, "loss": 0, "numbers": pack(work.numbers())}
            proofs.append(proof)
        return proofs
    work.restart()
    proofs = []
    for step in range(1, max(steps) + 1):
        loss = float(work.update(step - 1))
        if step in steps:
            numbers = pack(work.numbers())
            proofs.append({"step": step, "loss": loss, "numbers": numbers})
    return proofs


CLOCKS = {"processor": time.process_time, "wall": time.perf_counter}


def seconds(work, units, clock):
    now = CLOCKS[clock]
    if not hasattr(work, "update"):
        start = now()
        work.run(units)
        return now() - start
    work.restart()
    update = work.update
    start = now()
    for step in range(units):
        update(step)
    return now() - start


def serve(open_work):
    """`open_work(task, files)` gives a version and the work."""
    work = None
    for line in sys.stdin:
        order = json.loads(line)
        if order["do"] == "open":
            try:
                version, work = open_work(order["task"], order["files"])
                answer = {"version": version}
            except Absent as why:
                answer = {"absent": str(why)}
        elif order["do"] == "prove":
            answer = prove(work, order["steps"])
        else:
            took = seconds(work, order["units"], order["clock"])
            answer = {"seconds": took}
        print(json.dumps(answer), flush=True)
