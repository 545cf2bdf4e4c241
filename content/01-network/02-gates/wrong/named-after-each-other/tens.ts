export const AND = { w: [10, 10], b: -5 };
export const OR = { w: [10, 10], b: -15 };
export const NOT = { w: [-10], b: 5 };
