/** What we use of TensorFlow.js: its own types need not be installed. */
export interface Tensor {
  dataSync(): Float32Array;
  dispose(): void;
}

export type Scalar = Tensor & { readonly rank: 0 };

export interface Optimizer {
  minimize(cost: () => Scalar, returnCost: boolean): Scalar | null;
  dispose(): void;
}

export interface TensorFlow {
  setBackend(name: string): Promise<boolean>;
  tidy<T>(work: () => T): T;
  keep(tensor: Tensor): Tensor;
  tensor1d(numbers: Float32Array): Tensor;
  tensor2d(numbers: Float32Array, shape: [number, number]): Tensor;
  variable(start: Tensor): Tensor;
  matMul(a: Tensor, b: Tensor): Tensor;
  add(a: Tensor, b: Tensor): Tensor;
  transpose(a: Tensor): Tensor;
  relu(a: Tensor): Tensor;
  leakyRelu(a: Tensor, alpha: number): Tensor;
  sigmoid(a: Tensor): Tensor;
  losses: {
    meanSquaredError(t: Tensor, y: Tensor): Tensor;
    softmaxCrossEntropy(t: Tensor, y: Tensor): Tensor;
  };
  train: {
    sgd(lr: number): Optimizer;
    momentum(lr: number, momentum: number): Optimizer;
    adam(lr: number, decay1: number, decay2: number, eps: number): Optimizer;
  };
}
