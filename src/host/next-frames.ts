// When what was asked of the next frame has been drawn: views live in windows of their own too, and each window has its own frames.
import type { App } from 'obsidian';

/** Milliseconds after which nobody waits for a frame any more: a window that is minimised or closed gives none. */
const NO_FRAME = 250;

/** The main window and those that hold a view. */
export function windowsOf({ workspace }: App): ReadonlySet<Window> {
	const windows = new Set<Window>([window]);
	workspace.iterateAllLeaves(({ view }) => windows.add(view.containerEl.win));
	return windows;
}

/** Settles behind the next frame of every one of them. */
export async function nextFrames(windows: Iterable<Window>): Promise<void> {
	await Promise.all(
		[...windows].map(
			(win) =>
				new Promise<void>((resolve) => {
					win.requestAnimationFrame(() => resolve());
					window.setTimeout(resolve, NO_FRAME);
				}),
		),
	);
}
