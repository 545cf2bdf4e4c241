export const AND = [-1, -1, -1, 1];
export const OR = [-1, 1, 1, 1];
export const NOT = [1, -1];
