// When a dialog to write in asks before it is left: the app's dialog is one that only counts how often it was closed.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WritingModal } from '../../src/host/writing-modal';

const { asked, Dialog } = vi.hoisted(() => {
	const asked: ((answer: 'discard' | null) => void)[] = [];
	class Dialog {
		readonly contentEl = { querySelectorAll: () => [this.field], addEventListener: (_name: string, hear: (event: unknown) => void) => (this.focused = hear) };
		readonly field = { type: 'text', value: '', focus: vi.fn() };
		focused: (event: unknown) => void = () => undefined;
		closed = 0;
		open(): void {
			this.closed = 0;
		}
		close(): void {
			this.closed += 1;
		}
	}
	return { asked, Dialog };
});
vi.mock('obsidian', () => ({ Modal: Dialog }));
vi.mock('../../src/host/choice-modal', () => ({ ask: () => new Promise((resolve) => asked.push(resolve)) }));

class Written extends WritingModal {
	readonly dialog = this as unknown as InstanceType<typeof Dialog>;
	cancel(): void {
		this.leave();
	}
	send(work: Promise<unknown>): Promise<unknown> {
		return this.sending(work);
	}
}

let modal: Written;

beforeEach(() => {
	asked.length = 0;
	modal = new Written({ app: null, device: { discreet: false }, strings: { unsent: {} } } as never);
	modal.open();
});

describe('a dialog to write in', () => {
	it('closes at once where nothing was written', () => {
		modal.close();
		expect([modal.dialog.closed, asked.length]).toEqual([1, 0]);
	});

	it.each([['discard', 1], [null, 0]] as const)('asks once where something was, and hears the answer %s', async (answer, closed) => {
		modal.dialog.field.value = 'Vagtplanen';
		modal.close();
		modal.close();
		expect([modal.dialog.closed, asked.length]).toEqual([0, 1]);
		asked[0]?.(answer);
		await Promise.resolve();
		expect(modal.dialog.closed).toBe(closed);
	});

	it('puts the focus back where one wrote, though a click on the cross took it away', async () => {
		const { field } = modal.dialog;
		modal.dialog.focused({ target: field });
		field.value = 'Vagtplanen';
		modal.close();
		asked[0]?.(null);
		await Promise.resolve();
		expect(field.focus).toHaveBeenCalledTimes(1);
	});

	it('asks again after one has written on', async () => {
		modal.dialog.field.value = 'Vagtplanen';
		modal.close();
		asked[0]?.(null);
		await Promise.resolve();
		modal.close();
		expect([modal.dialog.closed, asked.length]).toEqual([0, 2]);
	});

	it('asks nothing of the button that cancels', () => {
		modal.dialog.field.value = 'Vagtplanen';
		modal.cancel();
		expect([modal.dialog.closed, asked.length]).toEqual([1, 0]);
	});

	it('does not offer to discard what is being sent, and asks again where that was refused', async () => {
		modal.dialog.field.value = 'Vagtplanen';
		let refuse = (): void => undefined;
		const sent = modal.send(new Promise<void>((done) => (refuse = done)));
		modal.close();
		expect([modal.dialog.closed, asked.length]).toEqual([0, 0]);
		refuse();
		await sent;
		modal.close();
		expect([modal.dialog.closed, asked.length]).toEqual([0, 1]);
	});
});
