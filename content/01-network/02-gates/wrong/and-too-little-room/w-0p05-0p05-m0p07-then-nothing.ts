export const AND = { w: [0.05, 0.05], b: -0.07 };
export const OR = { w: [0, 0], b: 0 };
export const NOT = { w: [0], b: 0 };
