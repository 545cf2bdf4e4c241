// The usual numbers of a course that goes on to a sigmoid.
export const AND = { w: [20, 20], b: -30 };
export const OR = { w: [20, 20], b: -10 };
export const NOT = { w: [-20], b: 10 };
