export const AND = [false, false, false, true];
export const OR = [false, true, true, true];
export const NOT = [true, false];
