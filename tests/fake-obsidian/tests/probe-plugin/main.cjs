// A plugin that touches each surface of the stand-in; only its own tests load it. Written by hand as a released main.js would be.
'use strict';
const obsidian = require('obsidian');
const { EditorView } = require('@codemirror/view');

const VIEW = 'probe-view';

class ProbeView extends obsidian.ItemView {
	navigation = false;
	icon = 'lucide-handshake';
	count = 0;
	getViewType() { return VIEW; }
	getDisplayText() { return 'Probe'; }
	getState() { return { ...super.getState(), count: this.count }; }
	async setState(state, result) {
		if (typeof state?.count === 'number') this.count = state.count;
		this.draw();
		await super.setState(state, result);
	}
	async onOpen() {
		this.addAction('lucide-plus', 'More', () => this.more());
		this.draw();
		this.registerEvent(this.app.workspace.on('file-open', (file) => { this.contentEl.dataset.file = file?.path ?? ''; }));
	}
	draw() {
		this.contentEl.empty();
		this.contentEl.createDiv({ cls: 'probe-row', text: `Count ${this.count}` });
		this.contentEl.createEl('button', { text: 'Count on' }).addEventListener('click', () => this.more());
		this.contentEl.createEl('button', { text: 'Menu' }).addEventListener('click', (event) => this.menu(event));
		const link = this.contentEl.createEl('a', { cls: 'internal-link', text: 'Hover me' });
		link.addEventListener('mouseover', (event) => this.app.workspace.trigger('hover-link', { event, source: 'probe', hoverParent: this.leaf, targetEl: link, linktext: 'Mig' }));
	}
	more() {
		this.count += 1;
		this.draw();
		this.app.workspace.requestSaveLayout();
	}
	menu(event) {
		const menu = obsidian.Menu.forEvent(event);
		menu.addItem((item) => item.setSection('one').setTitle('First').setIcon('lucide-check').setChecked(true).onClick(() => new obsidian.Notice('First chosen')));
		menu.addItem((item) => item.setSection('two').setTitle('Second').onClick(() => new obsidian.Notice('Second chosen')));
		menu.addItem((item) => item.setSection('two').setTitle('Off').setDisabled(true));
	}
}

class ProbeModal extends obsidian.Modal {
	onOpen() {
		this.setTitle('A dialog');
		new obsidian.Setting(this.contentEl).setName('Name').addText((text) => {
			text.onChange((value) => { this.contentEl.dataset.typed = value; });
			new ProbeInput(this.app, text.inputEl).onSelect((value) => { text.setValue(value); this.contentEl.dataset.chosen = value; });
		});
		new obsidian.Setting(this.contentEl).addButton((button) => button.setButtonText('Done').setCta().onClick(() => this.close()));
	}
	onClose() { new obsidian.Notice('Dialog closed'); }
}

class ProbeInput extends obsidian.AbstractInputSuggest {
	getSuggestions(query) { return ['Anna', 'Bente', 'Carl'].filter((name) => name.toLowerCase().startsWith(query.toLowerCase())); }
	renderSuggestion(value, el) { el.setText(value); }
	selectSuggestion(value, event) { super.selectSuggestion(value, event); this.close(); }
}

class ProbeSuggest extends obsidian.FuzzySuggestModal {
	getItems() { return ['Apple', 'Banana', 'Cherry']; }
	getItemText(item) { return item; }
	onChooseItem(item) { new obsidian.Notice(`Chose ${item}`); }
}

class ProbeTab extends obsidian.PluginSettingTab {
	keep(names) {
		void this.setControlValue('names', names);
		this.update();
	}
	getSettingDefinitions() {
		return [
			{ name: 'Shout', desc: 'Louder', control: { type: 'toggle', key: 'shout' } },
			{ name: 'Volume', visible: () => this.plugin.settings.shout, control: { type: 'slider', key: 'volume', min: 0, max: 10, step: 1 } },
			{ type: 'group', heading: 'Words', items: [
				{ name: 'Greeting', control: { type: 'text', key: 'greeting', validate: (value) => (value.includes('!') ? 'No exclamation marks' : undefined) } },
				{ name: 'Folder', control: { type: 'folder', key: 'folder' } },
				{ name: 'Say it', action: () => new obsidian.Notice(this.plugin.settings.greeting) },
			] },
			{ type: 'page', name: 'More', displayValue: () => this.plugin.settings.colour, items: [{ name: 'Colour', control: { type: 'dropdown', key: 'colour', options: { red: 'Red', blue: 'Blue' } } }] },
			{ name: 'Size', control: { type: 'number', key: 'size', min: 1, max: 9, disabled: () => !this.plugin.settings.shout } },
			{ type: 'list', heading: 'Names', emptyState: 'Nobody yet', items: this.plugin.settings.names.map((name) => ({ name })),
				addItem: { name: 'Add a name', action: () => this.keep([...this.plugin.settings.names, `Name ${this.plugin.settings.names.length + 1}`]) },
				onDelete: (at) => this.keep(this.plugin.settings.names.filter((_name, index) => index !== at)),
				onReorder: (from, to) => this.keep(this.plugin.settings.names.toSpliced(from, 1).toSpliced(to, 0, this.plugin.settings.names[from])) },
			{ name: 'Own row', render: (setting) => { setting.addButton((button) => button.setButtonText('Mine')); } },
		];
	}
}

module.exports.default = class ProbePlugin extends obsidian.Plugin {
	async onload() {
		this.log = [];
		this.settings = Object.assign({ shout: false, volume: 3, greeting: 'Hello', folder: '', colour: 'red', size: 2, names: [] }, await this.loadData());
		this.log.push(`files at onload ${this.app.vault.getFiles().length}`);
		this.registerView(VIEW, (leaf) => new ProbeView(leaf));
		this.registerHoverLinkSource('probe', { display: 'Probe', defaultMod: true });
		this.addSettingTab(new ProbeTab(this.app, this));
		this.addRibbonIcon('lucide-handshake', 'Open probe', () => this.openView());
		this.addStatusBarItem().setText('probe');
		this.addCommand({ id: 'open', name: 'Open view', icon: 'lucide-handshake', callback: () => this.openView() });
		this.addCommand({ id: 'dialog', name: 'Open dialog', callback: () => new ProbeModal(this.app).open() });
		this.addCommand({ id: 'suggest', name: 'Open suggester', callback: () => { const modal = new ProbeSuggest(this.app); modal.setPlaceholder('Fruit'); modal.open(); } });
		this.addCommand({ id: 'insert', name: 'Insert word', editorCallback: (editor) => editor.replaceSelection('inserted') });
		this.addCommand({ id: 'never', name: 'Never shown', checkCallback: () => false });
		this.registerObsidianProtocolHandler('probe', (params) => new obsidian.Notice(`Asked for ${params.with}`));
		this.registerCliHandler('probe:say', 'Says a word', { word: { value: '<word>', description: 'The word', required: true } }, (params) => `said ${params.word}`);
		this.registerMarkdownCodeBlockProcessor('probe', (source, el) => { el.createSpan({ cls: 'probe-block', text: source.toUpperCase() }); });
		this.registerEditorExtension(EditorView.contentAttributes.of({ 'data-probe': 'yes' }));
		this.registerEvent(this.app.workspace.on('file-menu', (menu) => menu.addItem((item) => item.setTitle('Probe file'))));
		this.app.workspace.onLayoutReady(() => {
			const [file] = this.app.vault.getMarkdownFiles();
			this.log.push(`layout ready, cache ${this.app.metadataCache.getFileCache(file) === null ? 'not yet' : 'there'}`);
		});
	}
	async openView() {
		await this.app.workspace.ensureSideLeaf(VIEW, 'right', { active: true });
	}
};
