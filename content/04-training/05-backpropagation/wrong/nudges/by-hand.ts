import { forward } from "./network.ts";

export function backward(net, trace, t, loss) {
  const x = trace.xs[0];
  const h = 1e-5;
  const slopeOf = (list, i) => {
    const kept = list[i];
    list[i] = kept + h;
    const up = loss.value(forward(net, x), t);
    list[i] = kept - h;
    const down = loss.value(forward(net, x), t);
    list[i] = kept;
    return (up - down) / (2 * h);
  };
  return net.map(({ W, b }) => ({
    dW: W.map((row) => row.map((_, j) => slopeOf(row, j))),
    db: b.map((_, i) => slopeOf(b, i)),
  }));
}
