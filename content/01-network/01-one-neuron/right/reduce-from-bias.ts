export const neuron = (x: number[], w: number[], b: number) =>
  x.reduce((sum, xi, i) => sum + w[i] * xi, b);
