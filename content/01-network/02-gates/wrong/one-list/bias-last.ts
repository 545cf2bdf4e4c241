export const AND = [1, 1, -1.5];
export const OR = [1, 1, -0.5];
export const NOT = [-1, 0.5];
