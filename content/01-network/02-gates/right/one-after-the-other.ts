const both = [1, 1];

export const OR = { w: [...both], b: -0.5 };
export const AND = { w: [...both], b: OR.b - 1 };
export const NOT = { w: [-2 * OR.w[0]], b: 1 };
