export const AND = { w: [2, 2], b: -3 };
export const OR = { w: [2, 2], b: -1 };
export const NOT = { w: [-1], b: -0.5 };
