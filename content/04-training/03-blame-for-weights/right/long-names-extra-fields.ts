export function weightGrads(
  blameOfEachNeuron: Array<number>,
  inputsOfTheLayer: Array<number>,
): { dW: number[][]; db: number[]; neurons: number; inputs: number } {
  const numberOfNeurons = blameOfEachNeuron.length;
  const numberOfInputs = inputsOfTheLayer.length;
  const gradientOfTheWeights = new Array<number[]>(numberOfNeurons);
  const gradientOfTheBiases = new Array<number>(numberOfNeurons);
  for (let neuron = 0; neuron < numberOfNeurons; neuron = neuron + 1) {
    gradientOfTheBiases[neuron] = blameOfEachNeuron[neuron]!;
    gradientOfTheWeights[neuron] = new Array<number>(numberOfInputs);
    for (let input = 0; input < numberOfInputs; input = input + 1) {
      gradientOfTheWeights[neuron]![input] =
        blameOfEachNeuron[neuron]! * inputsOfTheLayer[input]!;
    }
  }
  return {
    dW: gradientOfTheWeights,
    db: gradientOfTheBiases,
    neurons: numberOfNeurons,
    inputs: numberOfInputs,
  };
}
