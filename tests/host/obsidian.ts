// What the plugin's reader and door import from the app, where there is no page: the stand-in's parts, and a view that only has its name.
export { TAbstractFile, TFile, TFolder } from '../fake-obsidian/abstract-file';
export { Component } from '../fake-obsidian/component';
export { normalizePath } from '../fake-obsidian/normalize-path';

export class MarkdownView {}
