class Step {
  constructor(layer, x, z) {
    this.layer = layer;
    this.x = x;
    this.z = z;
  }
  back(dy) {
    this.db = dy.map((d, i) => d * this.layer.act.df(this.z[i]));
    this.dW = this.db.map((d) => this.x.map((x) => d * x));
    return this.x.map((_, j) => this.db.reduce((sum, d, i) => sum + d * this.layer.W[i][j], 0));
  }
}

export function backward(net, trace, t, loss) {
  const steps = net.map((layer, l) => new Step(layer, trace.xs[l], trace.zs[l]));
  steps.toReversed().reduce((dy, step) => step.back(dy), loss.grad(trace.xs[net.length], t));
  return steps.map(({ dW, db }) => ({ dW, db }));
}
