export const AND = { w: [2, 3], b: -4 };
export const OR = { w: [5, 0.4], b: -0.2 };
export const NOT = { w: [-7], b: 0.25 };
