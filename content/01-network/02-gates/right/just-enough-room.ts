export const AND = { w: [0.2, 0.2], b: -0.3 };
export const OR = { w: [0.2, 0.2], b: -0.1 };
export const NOT = { w: [-0.2], b: 0.1 };
