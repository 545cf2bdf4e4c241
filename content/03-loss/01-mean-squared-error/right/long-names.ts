interface PairOfOutputAndTarget {
  output: number;
  target: number;
}

function pairOutputsWithTargets(
  outputs: number[],
  targets: number[],
): PairOfOutputAndTarget[] {
  const pairs: PairOfOutputAndTarget[] = [];
  for (let index = 0; index < outputs.length; index = index + 1) {
    pairs.push({ output: outputs[index]!, target: targets[index]! });
  }
  return pairs;
}

export const mse = {
  value: function (outputs: number[], targets: number[]): number {
    const numberOfOutputs: number = outputs.length;
    const numberOfTargets: number = targets.length;
    if (numberOfOutputs !== numberOfTargets) {
      throw new Error(
        "The number of outputs is " + String(numberOfOutputs) +
          " and the number of targets is " + String(numberOfTargets) + ".",
      );
    }
    const pairs = pairOutputsWithTargets(outputs, targets);
    const squaredErrors = pairs.map((pair) => {
      const error = pair.output - pair.target;
      return error * error;
    });
    let sumOfSquaredErrors = 0;
    for (const squaredError of squaredErrors) {
      sumOfSquaredErrors = sumOfSquaredErrors + squaredError;
    }
    return sumOfSquaredErrors / numberOfOutputs;
  },
};
