export function backward(net, trace, t, loss) {
  const blame = loss.value(trace.xs[net.length], t);
  return net.map(({ W, b }) => ({
    dW: W.map((row) => row.map(() => blame)),
    db: b.map(() => blame),
  }));
}
