function neuronGrad(d: number, xIn: number[]) {
  return { dw: xIn.map((x) => d * x), db: d };
}

export function weightGrads(delta: number[], xIn: number[]) {
  const neurons = delta.map((d) => neuronGrad(d, xIn));
  return {
    dW: neurons.map((neuron) => neuron.dw),
    db: neurons.map((neuron) => neuron.db),
  };
}
