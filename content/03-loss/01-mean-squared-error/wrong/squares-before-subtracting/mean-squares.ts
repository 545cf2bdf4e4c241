const meanSquare = (v: number[]) =>
  v.reduce((sum, vk) => sum + vk * vk, 0) / v.length;

export const mse = {
  value: (y: number[], t: number[]) => meanSquare(y) - meanSquare(t),
};
