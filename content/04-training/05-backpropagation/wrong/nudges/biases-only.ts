import { forward } from "./network.ts";

// Nudges the biases; a weight's slope is its neuron's times the input.
export function backward(net, trace, t, loss) {
  const lossNow = () => loss.value(forward(net, trace.xs[0]), t);
  return net.map(({ b }, l) => {
    const db = b.map((kept, i) => {
      b[i] = kept + 1e-4;
      const up = lossNow();
      b[i] = kept - 1e-4;
      const down = lossNow();
      b[i] = kept;
      return (up - down) / 2e-4;
    });
    return { dW: db.map((d) => trace.xs[l].map((x) => d * x)), db };
  });
}
