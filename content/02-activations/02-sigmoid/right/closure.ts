function logistic(steepness: number, middle: number) {
  return {
    f: (z: number) => 1 / (1 + Math.exp(-steepness * (z - middle))),
  };
}

export const sigmoid = logistic(1, 0);
