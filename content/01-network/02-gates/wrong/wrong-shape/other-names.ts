export const AND = { weights: [1, 1], bias: -1.5 };
export const OR = { weights: [1, 1], bias: -0.5 };
export const NOT = { weights: [-1], bias: 0.5 };
