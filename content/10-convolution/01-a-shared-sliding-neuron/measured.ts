// Written by `npm run convolution -- --write`, which takes minutes.
export const measured = {
  date: "2026-11-23",
  kernels: {
    first: 8,
    second: 16,
    size: 5,
  },
  rates: [0.003, 0.001, 0.0003],
  dense: {
    sizes: [784, 32, 10],
    epochs: 5,
    batch: 10,
    lr: 0.1,
  },
  shifts: [0, 1, 2, 3, 4, 5],
  runs: [
    {
      seed: 1,
      seconds: 148,
      sliding: [0.988, 0.9791, 0.9317, 0.7898, 0.5644, 0.3575],
      dense: [0.9622, 0.9264, 0.7625, 0.5205, 0.3098, 0.1789],
    },
    {
      seed: 2,
      seconds: 148,
      sliding: [0.9889, 0.9806, 0.9361, 0.8016, 0.5724, 0.3635],
      dense: [0.9611, 0.9294, 0.7764, 0.5208, 0.2958, 0.1704],
    },
    {
      seed: 3,
      seconds: 151,
      sliding: [0.9895, 0.9813, 0.9428, 0.8145, 0.5792, 0.3695],
      dense: [0.9668, 0.9368, 0.7754, 0.5055, 0.2844, 0.1527],
    },
  ],
};
