/**
 * What keeps a table of first weights from being a start, as a sentence;
 * undefined if nothing does. Any symmetric start will do that is neither
 * silence nor noise. Tables of 2,000 numbers or more.
 */
export function startFault(
  W: readonly (readonly number[])[],
): string | undefined {
  const all = W.flat();
  const many = `${all.length} weights`;
  const { mean, deviation } = spreadOf(all);
  const told = (number: number) =>
    String(Number(number.toPrecision(3)));
  if (all.every((w) => w === all[0]))
    return `All ${many} are ${told(all[0]!)}.`;
  if (all.every((w) => w >= 0))
    return `Not one of ${many} is negative: no neuron can vote against anything.`;
  if (all.every((w) => w <= 0))
    return `Not one of ${many} is positive: no neuron can vote for anything.`;
  // A true deviation of 2 measures up to 5 % more in 2,000 draws.
  if (deviation > 2.1)
    return `The weights lie ${told(deviation)} around their mean, on average; a start has them within 2.`;
  // The smallest start in use, uniform up to 1 / (nIn · nOut), has six
  // times this much.
  if (deviation < 0.1 / all.length)
    return `The weights lie only ${told(deviation)} around their mean: next to nothing.`;
  // The mean of n fair draws strays by deviation / √n, and a tenth of
  // the deviation is more than four times that.
  if (Math.abs(mean) > 0.1 * deviation)
    return `The mean of ${many} is ${told(mean)}, where chance that favors neither side would give about 0.`;
  return;
}

/** How numbers lie: around which, and how far from it on average. */
export function spreadOf(numbers: readonly number[]) {
  const mean = average(numbers);
  const squares = numbers.map((number) => (number - mean) ** 2);
  return { mean, deviation: Math.sqrt(average(squares)) };
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
