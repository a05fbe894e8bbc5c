export function buildPlugin(): void;
export function buildPage(): Promise<string>;
export function loadServer(): Promise<typeof import('./server/start-stand-in')>;
