/** What can be chosen. */
export const options: readonly string[] = [
  "sigmoid",
  "tanh",
  "ReLU",
  "leaky ReLU",
  "softplus",
  "identity",
];

/** Needs, with what people usually take, and why. */
export const needs = [
  {
    need: "The hidden layers of a network about which you know nothing yet.",
    fits: ["ReLU", "leaky ReLU"],
    because:
      "They are the cheapest, and on one side their slope is 1: begin with them, and change only with a reason.",
  },
  {
    need: "One output that is the probability of yes.",
    fits: ["sigmoid"],
    because:
      "It ends between 0 and 1, and its raw sum suits the loss of X2.",
  },
  {
    need: "Outputs of both signs, but never beyond 1.",
    fits: ["tanh"],
    because: "It reaches from −1 to 1, and treats both sides alike.",
  },
  {
    need: "An output that may be any number, such as a price.",
    fits: ["identity"],
    because:
      "Every bend would make some prices impossible. Only hidden layers have to bend.",
  },
  {
    need: "Hidden neurons that must never die.",
    fits: ["leaky ReLU", "tanh", "softplus"],
    because:
      "Their slope is never exactly 0 below 0. The leaky ReLU is the cheapest of them.",
  },
  {
    need: "A positive output whose slope has no jump, such as a width.",
    fits: ["softplus"],
    because: "It is above 0 everywhere and smooth, unlike ReLU.",
  },
] as const;
