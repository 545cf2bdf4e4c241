export const and = { w: [1, 1], b: -1.5 };
export const or = { w: [1, 1], b: -0.5 };
export const not = { w: [-1], b: 0.5 };
