export const AND = { w: [1, 1], b: -1.5 };
export const OR = { w: [0.1, 0.1], b: -0.05 };
export const NOT = { w: [0], b: 0 };
