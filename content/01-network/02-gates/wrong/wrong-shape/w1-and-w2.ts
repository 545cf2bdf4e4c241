export const AND = { w1: 1, w2: 1, b: -1.5 };
export const OR = { w1: 1, w2: 1, b: -0.5 };
export const NOT = { w1: -1, b: 0.5 };
