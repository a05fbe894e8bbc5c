export function buildPlugin(): void;
export function loadServer(): Promise<typeof import('./server/start-stand-in')>;
