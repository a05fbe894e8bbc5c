// What still has to be done before the app may close.
export class Tasks {
	private readonly promises: Promise<unknown>[] = [];
	add(callback: () => Promise<unknown>): void { this.promises.push(callback()); }
	addPromise(promise: Promise<unknown>): void { this.promises.push(promise); }
	isEmpty(): boolean { return this.promises.length === 0; }
	async promise(): Promise<unknown> { return Promise.all(this.promises); }
}
