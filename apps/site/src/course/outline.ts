/** An exercise of the course's outline that has no page yet. */
export interface Planned {
  readonly id: string;
  readonly title: string;
  /** The functions it is about: lent by the library until then. */
  readonly exports: readonly string[];
}

const planned = (id: string, title: string, ...exports: string[]): Planned => ({
  id,
  title,
  exports,
});

/** Every exercise of the refreshers and of chapters 1 to 5, in order. */
export const outline: readonly Planned[] = [
  planned("RA1", "Dot product", "dot"),
  planned("RA2", "Matrix times vector", "matVec"),
  planned("RA3", "Transpose and outer product", "transpose", "outer"),
  planned("RA4", "Matrix times matrix", "matMul"),
  planned("RB1", "Slope by nudging", "slope"),
  planned("RB2", "Derivative pairs", "square", "decay", "bell"),
  planned("RB3", "Chain rule", "chain"),
  planned("RB4", "Downhill", "gradient", "descend"),
  planned("1.1", "One neuron", "neuron"),
  planned("1.2", "Gates by hand, and one that refuses", "AND", "OR", "NOT"),
  planned("1.3", "A layer is many neurons", "preActivation"),
  planned(
    "1.4",
    "Make a network",
    "makeLayer",
    "makeNetwork",
    "countParameters",
  ),
  planned("2.1", "Leaky ReLU", "leakyRelu", "applyTo"),
  planned("2.2", "A sigmoid that survives", "sigmoid"),
  planned("2.3", "Forward pass", "layerForward", "forward"),
  planned("2.4", "Remember what happened", "forwardTrace"),
  planned("2.5", "Why bend?", "collapse", "xorNetwork"),
  planned("3.1", "Mean squared error", "mse"),
  planned("3.2", "Which way is better?", "mse"),
  planned("3.3", "Slopes of the activations", "leakyRelu", "sigmoid"),
  planned("3.4", "Did it get it right?", "argmax", "oneHot", "accuracy"),
  planned("3.5", "Nudge every weight", "datasetLoss", "numericalGradient"),
  planned("4.1", "One weight", "oneNeuronGrad"),
  planned("4.2", "Blame at the output", "outputDelta"),
  planned("4.3", "Blame for weights", "weightGrads"),
  planned("4.4", "Pass the blame down", "backThrough"),
  planned("4.5", "Backpropagation", "backward"),
  planned("4.6", "Trust, but nudge", "gradCheck"),
  planned("4.7", "One step downhill", "sgdStep", "trainStep"),
  planned("4.8", "The training loop", "train"),
  planned("5.1", "Bytes to pictures", "decodeDigits", "pixel"),
  planned("5.2", "Fair testing", "split", "confusion"),
  planned("5.3", "Train it", "digitNetwork"),
  planned("5.4", "Your own handwriting", "prepareDrawing"),
  planned("5.5", "Look inside, keep it", "save", "load", "worst"),
];
