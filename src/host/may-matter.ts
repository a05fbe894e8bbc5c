// Decides by the metadata cache whether a note's text has to be read at all. It may say yes too often, never no too often.
import { type CachedMetadata, type TFile } from 'obsidian';
import type { ReadingOptions } from '../model/reading-options';
import { foldKey } from '../text/names';

/**
 * A note can matter when it has the type property, when a task line in it may link to a colleague, or when it has
 * frontmatter that the app could not read (broken YAML, or no closing line).
 */
export function mayMatter(file: TFile, cache: CachedMetadata, options: ReadingOptions): boolean {
	if (file.extension !== 'md') return false;
	if (hasType(cache, options)) return true;
	if (hasTask(cache) && cache.links !== undefined) return true;
	return cache.frontmatter === undefined && startsLikeFrontmatter(cache);
}

function hasType(cache: CachedMetadata, options: ReadingOptions): boolean {
	const wanted = foldKey(options.typeProperty);
	return Object.keys(cache.frontmatter ?? {}).some((key) => foldKey(key) === wanted);
}

function hasTask(cache: CachedMetadata): boolean {
	return cache.listItems?.some((item) => item.task !== undefined) ?? false;
}

/** The app files broken YAML as a `yaml` section, and frontmatter without a closing line as a thematic break at the very start. */
function startsLikeFrontmatter(cache: CachedMetadata): boolean {
	const first = cache.sections?.[0];
	if (first === undefined || first.position.start.offset > 1) return false;
	return first.type === 'yaml' || first.type === 'thematicBreak';
}
