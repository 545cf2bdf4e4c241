import { elu, gelu, silu, slope, softmax, softplus } from "@handmade/nn";
import { bend } from "./bend.ts";
import type { Entry } from "./entry.ts";

/** The lowest value of a curve between −5 and 0, and where it is. */
function lowest(f: (z: number) => number): string {
  const zs = Array.from({ length: 501 }, (_, k) => -k / 100);
  const at = zs.reduce((best, z) => (f(z) < f(best) ? z : best));
  return `${f(at).toFixed(2)} near z = ${at.toFixed(2)}`.replaceAll("-", "−");
}

/** Three scores, the first of them z. */
const scores = (z: number) => [z, 0, -1];

/** The smooth relatives of ReLU, and softmax, which bends a whole list. */
export const lateActivations: readonly Entry[] = [
  bend({
    slug: "elu",
    name: "ELU",
    act: elu,
    parameter: { name: "alpha", span: [0.1, 2], start: 1 },
    values: [-2, 5],
    summary: "A ReLU that goes on below 0 as a curve and levels off.",
    formula:
      "f(z) = \\begin{cases} z & z \\ge 0 \\\\ \\alpha\\,(e^z - 1) & z < 0 \\end{cases}",
    slopeFormula:
      "f'(z) = \\begin{cases} 1 & z > 0 \\\\ \\alpha\\,e^z & z < 0 \\end{cases}",
    used: "In **hidden layers**, where negative outputs are to pull the mean toward 0, as tanh does, without giving up the slope of 1 above 0.",
    wrong:
      "Far below 0 its slope fades. With any alpha but 1 the slope jumps at 0. Written as `Math.exp(z) - 1`, digits get lost near 0; `Math.expm1` keeps them.",
    cost: "One comparison; below 0 an exponential.",
    sources: [
      "Clevert, Unterthiner & Hochreiter, Fast and Accurate Deep Network Learning by Exponential Linear Units, ICLR (2016)",
    ],
    inLibrary: "elu",
    exercise: "X1",
  }),
  bend({
    slug: "softplus",
    name: "Softplus",
    act: () => softplus,
    values: [-2, 5],
    summary: "A ReLU with its corner rounded off, positive everywhere.",
    formula: "f(z) = \\log(1 + e^z)",
    slopeFormula: "f'(z) = \\sigma(z)",
    used: "For **outputs that must be positive**, such as a width, and wherever a slope must not jump. It is also the binary cross-entropy of a sure thing: see [that page](/functions/binary-cross-entropy/).",
    wrong: `It is never 0, and ${softplus.f(0).toFixed(2)} where ReLU is 0. In the comparison of Glorot and others, hidden layers of ReLUs did better unless both had been pretrained. As written above it overflows for z over 709.`,
    cost: "One exponential and one logarithm.",
    sources: [
      "Dugas, Bengio, Bélisle, Nadeau & Garcia, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS (2000)",
      "Glorot, Bordes & Bengio, Deep Sparse Rectifier Neural Networks, AISTATS (2011)",
    ],
    inLibrary: "softplus",
    exercise: "X1",
  }),
  bend({
    slug: "gelu",
    name: "GELU",
    act: () => gelu,
    values: [-2, 5],
    summary: "z times the share of a bell curve that lies below z.",
    formula:
      "\\begin{gathered} f(z) = z\\,\\Phi(z) \\approx \\tfrac12\\, z\\,(1 + \\tanh u) \\\\ u = \\sqrt{\\tfrac{2}{\\pi}}\\,(z + 0.044715\\, z^3) \\end{gathered}",
    slopeFormula: "f'(z) = \\Phi(z) + z\\,\\varphi(z)",
    used: "In **transformers**: GPT and BERT were built with it.",
    wrong: `It is not monotonic: it falls to ${lowest(gelu.f)} before it rises, so two different sums can give one answer. There are two forms of it, the exact one and the one above; weights trained with the one expect the one.`,
    cost: "One exponential and some ten multiplications.",
    sources: [
      "Hendrycks & Gimpel, Gaussian Error Linear Units, arXiv:1606.08415 (2016)",
      "Devlin, Chang, Lee & Toutanova, BERT, NAACL (2019), appendix A.2",
    ],
    inLibrary: "gelu",
    exercise: "X1",
  }),
  bend({
    slug: "silu",
    name: "SiLU",
    act: () => silu,
    values: [-2, 5],
    summary: "z times its own sigmoid; also known as Swish.",
    formula: "f(z) = z\\,\\sigma(z)",
    slopeFormula: "f'(z) = \\sigma(z)\\,\\bigl(1 + z\\,(1 - \\sigma(z))\\bigr)",
    used: "In **hidden layers** of networks for pictures, such as EfficientNet, and as a factor in the layers of LLaMA. A search through many candidate functions found it once more and called it Swish.",
    wrong: `Not monotonic, like GELU: it falls to ${lowest(silu.f)}. It costs an exponential where ReLU costs a comparison.`,
    cost: "One exponential and one division.",
    sources: [
      "Elfwing, Uchibe & Doya, Sigmoid-Weighted Linear Units, Neural Networks 107 (2018)",
      "Ramachandran, Zoph & Le, Searching for Activation Functions, arXiv:1710.05941 (2017)",
      "Touvron et al., LLaMA, arXiv:2302.13971 (2023), section 2.2",
    ],
    inLibrary: "silu",
    exercise: "X1",
  }),
  {
    slug: "softmax",
    name: "Softmax",
    kind: "activation",
    summary: "A list of scores to probabilities: positive, and 1 in sum.",
    formula: "p_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}",
    slopeFormula: "\\frac{\\partial p_i}{\\partial z_i} = p_i\\,(1 - p_i)",
    across: "the first of the scores z, 0, −1",
    span: [-5, 5],
    values: [-0.25, 1.25],
    slopes: [-0.5, 0.5],
    lines: [0, 1, 2].map((k) => ({
      name: `p[${k}]`,
      of: (z: number) => softmax(scores(z))[k]!,
    })),
    slopeLines: [0, 1, 2].map((k) => ({
      name: `p[${k}]`,
      of: (z: number) => slope((one) => softmax(scores(one))[k]!, z),
    })),
    used: "Behind the last layer, to **choose among classes**; inside transformers, to share out attention.",
    wrong:
      "It works on a whole list, never entry by entry. A power of a large score overflows, so the largest is taken off first, which changes nothing. Behind another activation it is squashed twice: ten outputs between 0 and 1 can never become sure.",
    cost: "An exponential for each score, and one division each.",
    sources: [
      "Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs, in Neurocomputing (1990)",
      "Vaswani et al., Attention Is All You Need, NIPS (2017)",
    ],
    inLibrary: "softmax",
    exercise: "S1",
  },
];
