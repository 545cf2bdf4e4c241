import { numericalGradient } from "./numerical.ts";

export function backward(net, trace, t, loss) {
  return numericalGradient(net, trace.xs[0], t, loss);
}
