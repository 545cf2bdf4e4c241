import type { Workspace } from "./workspace.ts";

/** Some work, small and with everything in it. */
export function exampleWork(): Workspace {
  const layers = [
    { W: [Array<number>(784).fill(0.1)], b: [1 / 3] },
    { W: Array.from({ length: 10 }, () => [-1.5]), b: Array(10).fill(0) },
  ];
  const settings = {
    ...({ pack: "digits-small", loss: "mse" } as const),
    ...{ lr: 0.1, batch: 10, epochs: 5, seed: 1 },
  };
  const activations = ["leakyRelu(0.1)", "sigmoid"];
  const point = {
    ...{ epoch: 1, step: 7, tested: 2, seconds: 0.5 },
    order: [1, 2, 3, 4] as const,
  };
  return {
    name: "My work",
    saved: 1_700_000_000_000,
    texts: [
      { id: "1.1", text: "// α ≠ a\r\nexport {};\n", updated: 5 },
      { id: "RA1", text: "", updated: 6 },
    ],
    records: [
      {
        ...{ id: "1.1", attempts: 3, studied: false, step: 2, updated: 9 },
        passed: { text: "// passed\n", at: 8 },
      },
      {
        ...{ id: "1.2", attempts: 1, studied: true, step: 5, updated: 9 },
        passed: null,
      },
    ],
    earlier: [
      { id: "1.1", text: "// passed\n", at: 8, why: "passed" },
      { id: "1.1", text: "// first\n", at: 4, why: "checked" },
    ],
    network: {
      layers: layers.map(({ W, b }, l) => ({
        ...{ W, b, activation: activations[l]! },
      })),
      ...{ settings, pictures: 70, accuracy: 0.25, at: 10 },
    },
    run: {
      settings,
      start: { point, numbers: layers, activations },
      first: layers,
      standing: {
        ...{ epoch: 1, step: 7, pictures: 70, accuracy: 0.25 },
        ...{ point, numbers: layers, activations },
      },
      counts: { train: 10_000, test: 2_000 },
      losses: [[10, 0.5]],
      accuracies: [[70, 0.25]],
      ...{ finished: false, at: 11 },
    },
  };
}
