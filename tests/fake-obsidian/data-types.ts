// Holds the data half of the stand-in to the real module by type: this file does nothing, and does not compile where they part.
import type * as Real from 'obsidian';
import * as abstractFile from './abstract-file';
import * as cacheRefs from './cache-refs';
import { Component } from './component';
import { debounce } from './debounce';
import { Events } from './events';
import { FileManager } from './file-manager';
import { FileSystemAdapter } from './file-system-adapter';
import * as frontMatter from './front-matter';
import * as linktext from './linktext';
import { MetadataCache } from './metadata-cache';
import { normalizePath } from './normalize-path';
import { Platform } from './platform';
import * as search from './search';
import { Vault } from './vault';

type RealModule = typeof Real;

export const heldFunctions: Pick<
	RealModule,
	| 'debounce'
	| 'getAllTags'
	| 'getFrontMatterInfo'
	| 'getLinkpath'
	| 'iterateCacheRefs'
	| 'iterateRefs'
	| 'normalizePath'
	| 'parseFrontMatterAliases'
	| 'parseFrontMatterEntry'
	| 'parseFrontMatterStringArray'
	| 'parseFrontMatterTags'
	| 'parseLinktext'
	| 'parseYaml'
	| 'Platform'
	| 'prepareFuzzySearch'
	| 'prepareSimpleSearch'
	| 'renderMatches'
	| 'renderResults'
	| 'resolveSubpath'
	| 'sortSearchResults'
	| 'stringifyYaml'
	| 'stripHeading'
	| 'stripHeadingForLink'
> = { ...cacheRefs, ...frontMatter, ...linktext, ...search, debounce, normalizePath, Platform };

/** What `new` makes, whatever it takes: the app makes these itself, a plugin never does. */
type Made<T extends abstract new (...args: never[]) => unknown> = InstanceType<T>;

/** Compiles only where every member of the app's class is there with its type. */
type Held<Ours extends Theirs, Theirs> = Ours;

export type HeldClasses = [
	Held<Made<typeof Component>, Real.Component>,
	Held<Made<typeof Events>, Real.Events>,
	Held<Made<typeof abstractFile.TFile>, Real.TFile>,
	Held<Made<typeof abstractFile.TFolder>, Real.TFolder>,
	Held<Made<typeof Vault>, Real.Vault>,
	Held<Made<typeof FileSystemAdapter>, Real.FileSystemAdapter>,
	Held<Made<typeof MetadataCache>, Real.MetadataCache>,
	Held<Made<typeof FileManager>, Real.FileManager>,
];

export const heldStatics: Pick<typeof Real.Vault, 'recurseChildren'> & Pick<typeof Real.FileSystemAdapter, 'readLocalFile' | 'mkdir'> = {
	recurseChildren: Vault.recurseChildren,
	readLocalFile: FileSystemAdapter.readLocalFile,
	mkdir: FileSystemAdapter.mkdir,
};
