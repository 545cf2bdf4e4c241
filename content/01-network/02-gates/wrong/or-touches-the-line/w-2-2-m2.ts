export const AND = { w: [1, 1], b: -1.5 };
export const OR = { w: [2, 2], b: -2 };
export const NOT = { w: [-1], b: 0.5 };
