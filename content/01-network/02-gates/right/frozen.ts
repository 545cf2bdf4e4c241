export const AND = Object.freeze({ w: Object.freeze([1, 1]), b: -1.2 });
export const OR = Object.freeze({ w: Object.freeze([1, 1]), b: -0.9 });
export const NOT = Object.freeze({ w: Object.freeze([-1]), b: 0.9 });
