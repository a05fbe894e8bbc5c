// What the plugin's reader, door and settings import from the app, where there is no page: the stand-in's parts, and what only has its name.
export { TAbstractFile, TFile, TFolder } from '../fake-obsidian/abstract-file';
export { Component } from '../fake-obsidian/component';
export { normalizePath } from '../fake-obsidian/normalize-path';

export class MarkdownView {}
export class Modal {}
export class Setting {}
export class AbstractInputSuggest {}

export function getLanguage(): string {
	return 'en';
}
