export function findBrowser(): string;
export function browserArguments(): string[];
