export function median(values: readonly number[]): number;
export function ratio(values: readonly number[], base: readonly number[]): number;
