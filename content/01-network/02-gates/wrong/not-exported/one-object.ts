export const gates = {
  AND: { w: [1, 1], b: -1.5 },
  OR: { w: [1, 1], b: -0.5 },
  NOT: { w: [-1], b: 0.5 },
};
