import {
  bce,
  hinge,
  huber,
  klDivergence,
  type Loss,
  mae,
  mse,
  softmaxCrossEntropy,
} from "@handmade/nn";
import type { Entry } from "./entry.ts";

/** Value and slope of a loss whose outputs depend on one number. */
function drawn(
  loss: (parameter: number) => Loss,
  outputs: (x: number) => number[],
  target: (parameter: number) => number[],
  along: readonly number[] = [1],
): Pick<Entry, "kind" | "lines" | "slopeLines"> {
  const slope = (x: number, parameter: number) =>
    loss(parameter)
      .grad(outputs(x), target(parameter))
      .reduce((sum, g, k) => sum + g * (along[k] ?? 0), 0);
  return {
    kind: "loss",
    lines: [
      {
        of: (x, parameter) =>
          loss(parameter).value(outputs(x), target(parameter)),
      },
    ],
    slopeLines: [{ of: slope }],
  };
}

const one = (x: number) => [x];
const errors = {
  across: "output − target",
  span: [-4, 4],
  values: [-0.5, 6],
  slopes: [-4, 4],
} as const;

export const losses: readonly Entry[] = [
  {
    ...drawn(
      () => mse,
      one,
      () => [0],
    ),
    ...errors,
    slug: "mean-squared-error",
    name: "Mean squared error",
    summary: "Squares every miss: twice as far off is four times as bad.",
    formula: "L = \\frac{1}{n} \\sum_i (y_i - t_i)^2",
    slopeFormula:
      "\\frac{\\partial L}{\\partial y_i} = \\frac{2}{n}\\,(y_i - t_i)",
    used: "For **numbers**, where errors are small and go up as often as down. The constant that it likes best is the mean.",
    wrong:
      "One wild target pulls hardest of all: see [one bad point](/exercises/X2/). Behind a sigmoid its slope vanishes exactly where the answer is sure and wrong. Some define it with ½ in front: then every slope is half as large.",
    cost: "A subtraction and a multiplication for each output.",
    sources: [
      "Bishop, Pattern Recognition and Machine Learning (2006), section 1.2.5",
    ],
    inLibrary: "mse",
    exercise: "3.1",
  },
  {
    ...drawn(
      () => mae,
      one,
      () => [0],
    ),
    ...errors,
    slug: "mean-absolute-error",
    name: "Mean absolute error",
    summary: "The size of every miss, and no more than that.",
    formula: "L = \\frac{1}{n} \\sum_i |y_i - t_i|",
    slopeFormula:
      "\\frac{\\partial L}{\\partial y_i} = \\frac{1}{n}\\,\\mathrm{sign}(y_i - t_i)",
    used: "For **numbers with outliers**. The constant that it likes best is the median, which does not care how far off the outermost are.",
    wrong:
      "Its slope does not get smaller near the target, so steps do not, either: with a fixed learning rate the output jumps about it. At 0 there is a corner.",
    cost: "A subtraction and a comparison for each output.",
    sources: [
      "Bishop, Pattern Recognition and Machine Learning (2006), exercise 1.27",
    ],
    inLibrary: "mae",
    exercise: "X2",
  },
  {
    ...drawn(huber, one, () => [0]),
    ...errors,
    parameter: { name: "delta", span: [0.1, 3], start: 1 },
    slug: "huber",
    name: "Huber loss",
    summary: "A square near 0, a line further out: calm about outliers.",
    formula:
      "\\begin{gathered} L = \\frac1n \\sum_i \\ell(y_i - t_i) \\\\ \\ell(e) = \\begin{cases} \\tfrac12 e^2 & |e| \\le \\delta \\\\ \\delta\\,(|e| - \\tfrac12 \\delta) & |e| > \\delta \\end{cases} \\end{gathered}",
    slopeFormula: "\\ell'(e) = \\max(-\\delta,\\, \\min(e,\\, \\delta))",
    used: "For **numbers with outliers**, where the slope should still fade near the target. A relative of it, smooth L1, finds boxes in Fast R-CNN.",
    wrong:
      "Delta is in the units of the target: change from meters to feet, and it is another loss. “Smooth L1” is Huber divided by delta; with delta 1 they are the same.",
    cost: "A subtraction, a comparison and two multiplications for each output.",
    sources: [
      "Huber, Robust Estimation of a Location Parameter, Annals of Mathematical Statistics 35 (1964)",
      "Girshick, Fast R-CNN, ICCV (2015), eq. 3",
    ],
    inLibrary: "huber",
    exercise: "X2",
  },
  {
    ...drawn(
      () => bce,
      one,
      (t) => [t],
    ),
    parameter: { name: "target", span: [0, 1], start: 1 },
    across: "raw score",
    span: [-5, 5],
    values: [-0.5, 5],
    slopes: [-1.5, 1.5],
    slug: "binary-cross-entropy",
    name: "Binary cross-entropy",
    summary: "How surprised the answer “yes with probability p” should be.",
    formula:
      "\\begin{gathered} -t \\log \\sigma(z) - (1 - t) \\log(1 - \\sigma(z)) \\\\ = \\mathrm{softplus}(z) - t\\,z \\end{gathered}",
    slopeFormula: "\\frac{\\partial L}{\\partial z} = \\sigma(z) - t",
    used: "For **yes or no**, and for several such questions at once, where more than one answer can be yes.",
    wrong:
      "Computed from a probability that was rounded to 0 or 1, it takes log 0; computed from the raw score, as here, it never does. A wrong label costs without limit, so a network that is sure and right is punished for it.",
    cost: "One exponential and one logarithm for each output; its slope, a sigmoid.",
    sources: [
      "Bishop, Pattern Recognition and Machine Learning (2006), eq. 4.90",
    ],
    inLibrary: "bce",
    exercise: "X2",
  },
  {
    ...drawn(
      () => softmaxCrossEntropy,
      (z) => [z, 0, -1],
      () => [1, 0, 0],
    ),
    across: "score of the right class; the others’ are 0 and −1",
    span: [-5, 5],
    values: [-0.5, 6],
    slopes: [-1.5, 1.5],
    slug: "cross-entropy",
    name: "Categorical cross-entropy",
    summary: "Minus the logarithm of the probability that the right class got.",
    formula: "L = -\\sum_i t_i \\log p_i, \\qquad p = \\mathrm{softmax}(z)",
    slopeFormula: "\\frac{\\partial L}{\\partial z_i} = p_i - t_i",
    used: "For **one of several classes**: digits, words. Large language models are trained with it, a class for each token.",
    wrong:
      "Put behind a layer that already bends, or fed with probabilities instead of raw scores, it is [squashed twice](/functions/softmax/). Some libraries want the class's number, others a one-hot list.",
    cost: "An exponential for each class, and one logarithm.",
    sources: [
      "Bishop, Pattern Recognition and Machine Learning (2006), eqs. 4.108 and 4.109",
    ],
    inLibrary: "softmaxCrossEntropy",
    exercise: "S2",
  },
  {
    ...drawn(
      () => hinge,
      one,
      () => [1],
    ),
    across: "output, where +1 is wanted",
    span: [-4, 4],
    values: [-0.5, 5],
    slopes: [-1.5, 1.5],
    slug: "hinge",
    name: "Hinge loss",
    summary: "Content as soon as the answer is right by a margin of 1.",
    formula: "L = \\frac{1}{n} \\sum_i \\max(0,\\, 1 - t_i\\, y_i)",
    slopeFormula:
      "\\frac{\\partial L}{\\partial y_i} = \\begin{cases} -t_i / n & t_i\\, y_i < 1 \\\\ 0 & t_i\\, y_i > 1 \\end{cases}",
    used: "For **yes or no** written as +1 and −1, where samples that are clearly right should be left alone: it is the loss of support-vector machines.",
    wrong:
      "Its outputs are no probabilities. With targets of 0 and 1 it is wrong without a word: a no then costs 1 whatever the output, and teaches nothing.",
    cost: "A multiplication and a comparison for each output.",
    sources: [
      "Cortes & Vapnik, Support-Vector Networks, Machine Learning 20 (1995)",
    ],
    inLibrary: "hinge",
    exercise: "X2",
  },
  {
    ...drawn(
      () => klDivergence,
      (p) => [p, 1 - p],
      (t) => [t, 1 - t],
      [1, -1],
    ),
    parameter: { name: "wanted", span: [0.05, 0.95], start: 0.7 },
    across: "probability given to the first of two classes",
    span: [0.01, 0.99],
    values: [-0.5, 3],
    slopes: [-8, 8],
    slug: "kl-divergence",
    name: "KL divergence",
    summary: "How far probabilities are from the wanted ones.",
    formula: "D(t \\,\\|\\, y) = \\sum_i t_i \\log \\frac{t_i}{y_i}",
    slopeFormula: "\\frac{\\partial D}{\\partial y_i} = -\\frac{t_i}{y_i}",
    used: "Where the target is itself a **distribution**: a teacher's soft answers, the latent space of a variational autoencoder. For targets that stay as they are it has the slopes of cross-entropy, and reaches 0.",
    wrong:
      "It is no distance: D(t ‖ y) and D(y ‖ t) differ. Where something wanted is held impossible, it is infinite. Some libraries expect logarithms in place of `y`.",
    cost: "A division and a logarithm for each class.",
    sources: [
      "Kullback & Leibler, On Information and Sufficiency, Annals of Mathematical Statistics 22 (1951)",
      "Hinton, Vinyals & Dean, Distilling the Knowledge in a Neural Network, arXiv:1503.02531 (2015)",
      "Kingma & Welling, Auto-Encoding Variational Bayes, ICLR (2014)",
    ],
    inLibrary: "klDivergence",
    exercise: "D1",
  },
];
