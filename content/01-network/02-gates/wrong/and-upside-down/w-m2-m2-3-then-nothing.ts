export const AND = { w: [-2, -2], b: 3 };
export const OR = { w: [0, 0], b: 0 };
export const NOT = { w: [0], b: 0 };
