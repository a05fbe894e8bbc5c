// FileManager: renaming with the links that follow, links as the user writes them, where new notes go, and the trash.
// The user's choices are the app's own: `.obsidian/app.json`.
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import type { DataWriteOptions } from './file-system-adapter';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './front-matter';
import { updateLinks } from './link-updates';
import { getLinkpath } from './linktext';
import type { MetadataCache } from './metadata-cache';
import { folderOf } from './normalize-path';
import { Vault } from './vault';

/** Where the links of one note led before a move: linkpath to file. */
type Destinations = ReadonlyMap<string, TFile>;

/** The linkpath that leads there now; null where the old one does. */
type NextLinkpath = (linkpath: string) => string | null;

/** What the user answers when links would have to change after a rename. */
export type LinkAnswer = 'always' | 'once' | 'no';
export type AskAboutLinks = (links: number, notes: number) => Promise<LinkAnswer>;

export class FileManager {
	/** One rename at a time, with the question that belongs to it. */
	private renames: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
		private readonly ask: AskAboutLinks,
	) {}

	getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
		const choice = this.vault.getConfig('newFileLocation');
		const beside = this.vault.getFileByPath(sourcePath)?.parent ?? null;
		const chosen = this.vault.getFolderByPath(String(this.vault.getConfig('newFileFolderPath') ?? ''));
		if (choice === 'current' && beside !== null) return beside;
		return (choice === 'folder' ? chosen : null) ?? this.vault.getRoot();
	}

	/** Renames or moves; then every link that led there, or led elsewhere from there, is written anew where it must be, if the user wants it so: that is asked, and waited for, unless app.json says `alwaysUpdateLinks`. */
	renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const renamed = this.renames.then(() => this.renameWithLinks(file, newPath));
		this.renames = renamed.catch(() => undefined);
		return renamed;
	}

	promptForDeletion(_file: TAbstractFile): Promise<boolean> {
		throw new Error('The stand-in has no FileManager.promptForDeletion.');
	}

	getAvailablePathForAttachment(_filename: string, _sourcePath?: string): Promise<string> {
		throw new Error('The stand-in has no FileManager.getAvailablePathForAttachment.');
	}

	/** To the trash that the user chose; where that is none, for good. */
	async trashFile(file: TAbstractFile): Promise<void> {
		const choice = this.vault.getConfig('trashOption') ?? 'system';
		await (choice === 'none' ? this.vault.delete(file, true) : this.vault.trash(file, choice === 'system'));
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const asMarkdown = this.vault.getConfig('useMarkdownLinks') === true;
		const own = file.path === sourcePath && subpath !== '';
		const linktext = own ? '' : this.linktextAsChosen(file, sourcePath, !asMarkdown);
		const embed = file.extension === 'md' ? '' : '!';
		if (!asMarkdown) return `${embed}[[${linktext}${subpath}${alias === '' ? '' : `|${alias}`}]]`;
		const address = (linktext + subpath).replace(/[\\\s]/g, encodeURIComponent);
		return `${embed}[${alias === '' ? (own ? subpath.slice(1) : file.basename) : alias}](${address})`;
	}

	/** As the app: the whole block is written anew, without its comments and its quotes. Throws on broken YAML. */
	async processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
		const change = (text: string): string => {
			const info = getFrontMatterInfo(text);
			const values = (info.exists ? (parseYaml(info.frontmatter) as Record<string, unknown> | null) : null) ?? {};
			fn(values);
			const yaml = Object.keys(values).length === 0 ? '' : stringifyYaml(values);
			if (info.exists) return text.slice(0, info.from) + yaml + text.slice(info.to);
			return yaml === '' ? text : `---\n${yaml}---\n${text}`;
		};
		await this.vault.process(file, change, options);
	}

	private async renameWithLinks(file: TAbstractFile, newPath: string): Promise<void> {
		const moving = new Set<TAbstractFile>();
		if (file instanceof TFolder) Vault.recurseChildren(file, (each) => moving.add(each));
		else moving.add(file);
		const before = this.destinationsTouched(moving);
		await this.vault.rename(file, newPath);
		const astray = [...before].map(([source, destinations]) => ({ source, next: this.nextLinkpath(source, destinations) })).filter(({ source, next }) => this.linksOf(source).some((linkpath) => next(linkpath) !== null));
		if (astray.length === 0 || !(await this.mayUpdate(astray))) return;
		for (const { source, next } of astray) {
			// Gone while the question was open.
			if (this.vault.getFileByPath(source.path) !== source) continue;
			await this.vault.process(source, (text) => updateLinks(text, next));
		}
	}

	private async mayUpdate(astray: readonly { source: TFile; next: NextLinkpath }[]): Promise<boolean> {
		if (this.vault.getConfig('alwaysUpdateLinks') === true) return true;
		const links = astray.flatMap(({ source, next }) => this.linksOf(source).filter((linkpath) => next(linkpath) !== null));
		const answer = await this.ask(links.length, astray.length);
		if (answer === 'always') await this.vault.setConfig('alwaysUpdateLinks', true);
		return answer !== 'no';
	}

	private linktextAsChosen(file: TFile, sourcePath: string, omitEnding: boolean): string {
		const whole = omitEnding && file.extension === 'md' ? file.path.slice(0, -3) : file.path;
		switch (this.vault.getConfig('newLinkFormat')) {
			case 'absolute':
				return whole;
			case 'relative':
				return relativePath(whole, folderOf(sourcePath));
			default:
				return this.metadataCache.fileToLinktext(file, sourcePath, omitEnding);
		}
	}

	/** Per note: where its links lead that a move of these files may turn astray. */
	private destinationsTouched(moving: ReadonlySet<TAbstractFile>): Map<TFile, Destinations> {
		const touched = new Map<TFile, Destinations>();
		for (const source of this.vault.getMarkdownFiles()) {
			const destinations = new Map<string, TFile>();
			for (const linkpath of this.linksOf(source)) {
				const target = this.metadataCache.getFirstLinkpathDest(linkpath, source.path);
				if (target !== null && (moving.has(target) || moving.has(source))) destinations.set(linkpath, target);
			}
			if (destinations.size > 0) touched.set(source, destinations);
		}
		return touched;
	}

	/** The linkpath of every link to another note, as often as it stands there. */
	private linksOf(source: TFile): string[] {
		const cache = this.metadataCache.getFileCache(source);
		return [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])].map(({ link }) => getLinkpath(link)).filter((linkpath) => linkpath !== '');
	}

	private nextLinkpath(source: TFile, destinations: Destinations): NextLinkpath {
		return (linkpath) => {
			const target = destinations.get(linkpath);
			if (target === undefined || this.metadataCache.getFirstLinkpathDest(linkpath, source.path) === target) return null;
			const named = /\.md$/i.test(linkpath);
			const whole = target.extension === 'md' && !named ? target.path.slice(0, -3) : target.path;
			return linkpath.includes('/') ? whole : this.metadataCache.fileToLinktext(target, source.path, !named);
		};
	}
}

function relativePath(path: string, folder: string): string {
	const [to, from] = [path.split('/'), folder === '' ? [] : folder.split('/')];
	while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
		from.shift();
		to.shift();
	}
	return [...from.map(() => '..'), ...to].join('/');
}
