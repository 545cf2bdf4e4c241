export const AND = { w: [true, true], b: -1.5 };
export const OR = { w: [true, true], b: -0.5 };
export const NOT = { w: [-1], b: 0.5 };
