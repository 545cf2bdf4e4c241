export const AND = { w: [2, 2], b: -3 };
export const OR = { w: [1, 1], b: -1.5 };
export const NOT = { w: [-2], b: 1 };
