export const AND = { w: [2, -1], b: -0.5 };
export const OR = { w: [0, 0], b: 0 };
export const NOT = { w: [0], b: 0 };
