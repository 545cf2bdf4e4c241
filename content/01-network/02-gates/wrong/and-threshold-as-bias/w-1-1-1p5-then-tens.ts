export const AND = { w: [1, 1], b: 1.5 };
export const OR = { w: [10, 10], b: -5 };
export const NOT = { w: [-10], b: 5 };
