export const AND = { w: [1, 1], b: -Infinity };
export const OR = { w: [Infinity, Infinity], b: -1 };
export const NOT = { w: [-Infinity], b: 1 };
