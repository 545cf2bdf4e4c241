export const AND = { w: [1, 2], b: -2 };
export const OR = { w: [0, 0], b: 0 };
export const NOT = { w: [0], b: 0 };
