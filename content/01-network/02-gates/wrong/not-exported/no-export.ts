const AND = { w: [1, 1], b: -1.5 };
const OR = { w: [1, 1], b: -0.5 };
const NOT = { w: [-1], b: 0.5 };
