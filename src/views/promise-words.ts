// The words of a promise as people read them: links by what they show, no marks of Markdown, and never a CPR number.
import { maskCprNumbers } from '../model/cpr';
import { linkName } from '../model/reference';
import { findLinks } from '../text/links';

/** The text of a promise for the screen. What it says in the note stays as it is. */
export function promiseWords(text: string): string {
	if (!MARKED.test(text)) return text;
	const linked = text.includes('[') ? withoutBrackets(text) : text;
	const words = linked.replace(EMPHASIS, '').replace(/\s+/g, ' ').trim();
	return maskCprNumbers(words === '' ? text : words);
}

/** Holds anything that is not read as it stands. */
const MARKED = /[[*_=~]|\d{6}-\d/;
const EMPHASIS = /\*\*|__|==|~~/g;
/** A link out of the vault: `[words](https://…)`. */
const OUTWARD = /\[([^[\]]*)\]\([^()\s]*\)/g;

function withoutBrackets(text: string): string {
	let words = '';
	let at = 0;
	for (const link of findLinks(text)) {
		words += text.slice(at, link.from) + (link.display ?? (link.linkpath === '' ? link.subpath.replace(/^[#^]+/, '') : linkName(link.linkpath)));
		at = link.to;
	}
	return (words + text.slice(at)).replace(OUTWARD, '$1').replace(/!?\[\[|\]\]/g, '');
}
