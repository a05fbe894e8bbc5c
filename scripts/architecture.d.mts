export function withFileList(page: string): string;
