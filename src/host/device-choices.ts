// What each device chooses for itself, kept in the app's local storage and never synced: whose vault this is here, and what the screen hides.
import type { App } from 'obsidian';

const ME = 'tillid-me';
const DISCREET = 'tillid-discreet';
const FOLDER_TOLD = 'tillid-folder-told';
const FOLDER_SEEN = 'tillid-folder-seen';

export class DeviceChoices {
	constructor(private readonly app: App) {}

	/** Path of the note about the user; null: the only one there is. */
	get me(): string | null {
		return this.text(ME);
	}

	set me(path: string | null) {
		this.app.saveLocalStorage(ME, path);
	}

	/** Names are masked to initials on this screen. */
	get discreet(): boolean {
		return this.app.loadLocalStorage(DISCREET) === true;
	}

	set discreet(on: boolean) {
		this.app.saveLocalStorage(DISCREET, on ? true : null);
	}

	/** The day on which the user said that it is in order who can read the vault's folder; null before. */
	get folderSeen(): string | null {
		return this.text(FOLDER_SEEN);
	}

	set folderSeen(day: string | null) {
		this.app.saveLocalStorage(FOLDER_SEEN, day);
	}

	/** What of the folder the user has been asked about. */
	get folderTold(): string | null {
		return this.text(FOLDER_TOLD);
	}

	set folderTold(reach: string | null) {
		this.app.saveLocalStorage(FOLDER_TOLD, reach);
	}

	/** The note about the user keeps being it under a new name. */
	rename(from: string, to: string): void {
		if (this.me === from) this.me = to;
	}

	private text(key: string): string | null {
		const stored: unknown = this.app.loadLocalStorage(key);
		return typeof stored === 'string' ? stored : null;
	}
}
