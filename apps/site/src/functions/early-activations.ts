import {
  arctan,
  identity,
  leakyRelu,
  relu,
  sigmoid,
  step,
  tanh,
} from "@handmade/nn";
import { bend } from "./bend.ts";
import type { Entry } from "./entry.ts";

/** The activations that were there before 2013. */
export const earlyActivations: readonly Entry[] = [
  bend({
    slug: "identity",
    name: "Identity",
    act: () => identity,
    values: [-5, 5],
    summary: "No bend at all: what comes in goes out.",
    formula: "f(z) = z",
    slopeFormula: "f'(z) = 1",
    used: "In the **output layer** of a network whose answer may be any number: a price, a temperature, a raw score that a softmax or a sigmoid turns into a probability later.",
    wrong:
      "Between layers it is no activation: layers that do not bend [collapse into one](/exercises/2.5/), however many there are.",
    cost: "Nothing.",
    sources: [],
    inLibrary: "identity",
    exercise: "2.5",
  }),
  bend({
    slug: "step",
    name: "Step",
    act: () => step,
    values: [-0.5, 1.5],
    summary: "Yes or no, and nothing between: how artificial neurons began.",
    formula: "f(z) = \\begin{cases} 1 & z \\ge 0 \\\\ 0 & z < 0 \\end{cases}",
    slopeFormula: "f'(z) = 0 \\quad (z \\ne 0)",
    used: "In the first models of a neuron and in Rosenblatt's perceptron. Today where a decision is wanted and nobody has to learn through it.",
    wrong:
      "Its slope is 0 everywhere that it has one. Whatever blame arrives is multiplied by 0: **gradient descent stands still**. That is why there is no network of steps in this course, and why the sigmoid was put in its place.",
    cost: "One comparison.",
    sources: [
      "McCulloch & Pitts, A Logical Calculus of the Ideas Immanent in Nervous Activity, Bulletin of Mathematical Biophysics 5 (1943)",
      "Rosenblatt, The Perceptron, Psychological Review 65 (1958)",
    ],
    inLibrary: "step",
    exercise: "1.2",
  }),
  bend({
    slug: "sigmoid",
    name: "Sigmoid",
    act: () => sigmoid,
    values: [-0.5, 1.5],
    summary: "Any number to one between 0 and 1, as a probability is.",
    formula: "\\sigma(z) = \\frac{1}{1 + e^{-z}}",
    slopeFormula: "\\sigma'(z) = \\sigma(z)\\,(1 - \\sigma(z))",
    used: "For the **probability of a yes**, behind the last layer; inside recurrent cells such as LSTM, where a gate is to be more or less open.",
    wrong: `Its slope is ${sigmoid.df(0)} at best and [nearly 0 far out](/exercises/3.3/), so in deep networks the gradient vanishes; Glorot and Bengio watched the last hidden layer of such networks saturate at 0. Its outputs are all positive. Written as e^z / (1 + e^z), it overflows.`,
    cost: "One exponential and one division.",
    sources: [
      "Glorot & Bengio, Understanding the Difficulty of Training Deep Feedforward Neural Networks, AISTATS (2010)",
      "Hochreiter & Schmidhuber, Long Short-Term Memory, Neural Computation 9 (1997)",
    ],
    inLibrary: "sigmoid",
    exercise: "2.2",
  }),
  bend({
    slug: "tanh",
    name: "Tanh",
    act: () => tanh,
    values: [-1.5, 1.5],
    summary: "A sigmoid stretched to reach from −1 to 1, through (0, 0).",
    formula:
      "\\tanh z = \\frac{e^z - e^{-z}}{e^z + e^{-z}} = 2\\,\\sigma(2z) - 1",
    slopeFormula: "f'(z) = 1 - \\tanh^2 z",
    used: "For outputs of **both signs** that must not grow without end; for the state of recurrent cells. LeCun and others recommended such symmetric curves over the sigmoid: their outputs have a mean near 0, and training converges faster.",
    wrong:
      "It saturates on both sides: far from 0 its slope is nearly 0. The gradient fades more slowly than with a sigmoid, because the slope at 0 is 1 and not a quarter.",
    cost: "One exponential and one division.",
    sources: [
      "LeCun, Bottou, Orr & Müller, Efficient BackProp, in Neural Networks: Tricks of the Trade (1998)",
    ],
    inLibrary: "tanh",
    exercise: "X1",
  }),
  bend({
    slug: "arctan",
    name: "Arctan",
    act: () => arctan,
    values: [-2, 2],
    summary: "An S whose slope fades slowly: the angle whose tangent is z.",
    formula: "f(z) = \\arctan z",
    slopeFormula: "f'(z) = \\frac{1}{1 + z^2}",
    used: "Rarely. It stands here as the S with the longest arms: at z = 5 its slope is still many times that of tanh.",
    wrong: `It saturates like every S, only later: ${arctan.df(5).toFixed(3)} at z = 5, where tanh has ${tanh.df(5).toFixed(5)}. Nothing speaks for it that does not speak louder for tanh.`,
    cost: "One arctangent; its slope, a multiplication and a division.",
    sources: [],
    inLibrary: "arctan",
    exercise: "X1",
  }),
  bend({
    slug: "relu",
    name: "ReLU",
    act: () => relu,
    values: [-2, 5],
    summary: "Keeps what is positive, drops the rest.",
    formula: "f(z) = \\max(0, z)",
    slopeFormula:
      "f'(z) = \\begin{cases} 1 & z > 0 \\\\ 0 & z < 0 \\end{cases}",
    used: "In **hidden layers**, as the first thing to try. In the network that won ImageNet in 2012 it was used throughout; a four-layer one with it reached 25 % training error on CIFAR-10 six times faster than with tanh.",
    wrong:
      "A neuron whose sum is negative for every sample is [dead](/exercises/X1/): no blame comes through, and it never changes again. Too large a step can do that to many at once. At 0 it has no slope; libraries say 0.",
    cost: "One comparison; its slope, another.",
    sources: [
      "Nair & Hinton, Rectified Linear Units Improve Restricted Boltzmann Machines, ICML (2010)",
      "Krizhevsky, Sutskever & Hinton, ImageNet Classification with Deep Convolutional Neural Networks, NIPS (2012), section 3.1",
    ],
    inLibrary: "relu",
    exercise: "X1",
  }),
  bend({
    slug: "leaky-relu",
    name: "Leaky ReLU",
    act: leakyRelu,
    parameter: { name: "alpha", span: [0, 1], start: 0.1 },
    values: [-2, 5],
    summary: "A ReLU that lets a little through below 0, so that none dies.",
    formula:
      "f(z) = \\begin{cases} z & z \\ge 0 \\\\ \\alpha z & z < 0 \\end{cases}",
    slopeFormula:
      "f'(z) = \\begin{cases} 1 & z > 0 \\\\ \\alpha & z < 0 \\end{cases}",
    used: "In **hidden layers**, throughout this course. With an alpha that is learned like a weight it is called PReLU.",
    wrong:
      "Alpha has to be chosen; with 1 it is a straight line. The paper that brought it found both nearly equal in accuracy: what it buys is that every neuron can still learn.",
    cost: "One comparison and one multiplication.",
    sources: [
      "Maas, Hannun & Ng, Rectifier Nonlinearities Improve Neural Network Acoustic Models, ICML workshop (2013)",
      "He, Zhang, Ren & Sun, Delving Deep into Rectifiers, ICCV (2015)",
    ],
    inLibrary: "leakyRelu",
    exercise: "2.1",
  }),
];
