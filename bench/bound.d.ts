export function bound(what: string, is: number, atMost: number, unit: string): string;
