export interface Manifest {
	readonly version: string;
	readonly minAppVersion: string;
	readonly [key: string]: unknown;
}

export type Versions = Readonly<Record<string, string>>;

export function withVersion(version: string, manifest: Manifest, versions: Versions): { readonly manifest: Manifest; readonly versions: Versions };

export function notesOf(changelog: string, version: string): string | null;
