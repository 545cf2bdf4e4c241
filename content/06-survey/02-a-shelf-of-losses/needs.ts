/** What can be chosen. */
export const options: readonly string[] = [
  "mean squared error",
  "mean absolute error",
  "Huber",
  "binary cross-entropy",
  "softmax cross-entropy",
  "hinge",
];

/** Needs, with what people usually take, and why. */
export const needs = [
  {
    need: "House prices, and some of them were typed in with a zero too many.",
    fits: ["Huber", "mean absolute error"],
    because:
      "One wild price pulls no harder than its neighbors. Huber is smooth near 0 as well, so that steps become small there.",
  },
  {
    need: "Is this mail spam, and how sure are you?",
    fits: ["binary cross-entropy"],
    because:
      "It is the loss of a probability: whoever is sure and wrong pays most, and still learns.",
  },
  {
    need: "Which of ten digits is it?",
    fits: ["softmax cross-entropy"],
    because:
      "Ten scores become ten probabilities that add up to 1. It waits in S2.",
  },
  {
    need: "Yes or no, and samples that are clearly right should be left alone.",
    fits: ["hinge"],
    because: "Beyond the margin its slope is exactly 0.",
  },
  {
    need: "A number with small errors that go up as often as down.",
    fits: ["mean squared error"],
    because:
      "Its slope fades as the error does, and its best answer is the mean.",
  },
] as const;
