export const AND = [-1.5, 1, 1];
export const OR = [-0.5, 1, 1];
export const NOT = [0.5, -1];
