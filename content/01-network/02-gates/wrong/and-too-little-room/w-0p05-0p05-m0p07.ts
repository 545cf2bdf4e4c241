export const AND = { w: [0.05, 0.05], b: -0.07 };
export const OR = { w: [1, 1], b: -0.5 };
export const NOT = { w: [-1], b: 0.5 };
