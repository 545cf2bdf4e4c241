export const AND = { w: [1, 1], b: -1.5 };
export const OR = { w: [0.4, 1], b: -0.5 };
export const NOT = { w: [-1], b: 0.5 };
