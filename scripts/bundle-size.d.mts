export function partOf(path: string): string;

export function sharesOf(inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>): readonly (readonly [part: string, bytes: number])[];
