export const AND = { w: [0.5, 0.5], b: -1 };
export const OR = { w: [1, 1], b: -0.5 };
export const NOT = { w: [-1], b: 0.5 };
