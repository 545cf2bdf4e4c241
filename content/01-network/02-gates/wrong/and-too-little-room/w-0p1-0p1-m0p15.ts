export const AND = { w: [0.1, 0.1], b: -0.15 };
export const OR = { w: [1, 1], b: -0.5 };
export const NOT = { w: [-1], b: 0.5 };
