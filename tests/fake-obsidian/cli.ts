// The app's command line: what plugins answer to, what each command must be given, and the app's own `help`.
import type * as O from 'obsidian';

interface CliCommand {
	readonly description: string;
	readonly flags: O.CliFlags;
	readonly handler: O.CliHandler;
}

export class CliCommands {
	private readonly commands = new Map<string, CliCommand>();

	/** @throws where the command is taken, or is not the plugin's to take. */
	add(plugin: string, command: string, { description, flags, handler }: CliCommand): void {
		if (this.get(command)) throw new Error(`CLI command "${command}" is already registered`);
		if (command !== plugin && !command.startsWith(`${plugin}:`)) throw new Error(`CLI command "${command}" must begin with "${plugin}"`);
		if (/[^\w:-]/.test(command)) throw new Error(`CLI command "${command}" must be letters and digits without blanks`);
		this.commands.set(command, { description, flags, handler });
	}

	remove(command: string): void {
		this.commands.delete(command);
	}

	get(command: string): O.CliHandler | undefined {
		if (command === 'help') return (params) => this.help(Object.keys(params)[0]);
		const known = this.commands.get(command);
		if (!known) return undefined;
		return (params) => {
			const missing = Object.entries(known.flags).filter(([name, flag]) => flag.required === true && params[name] === undefined).map(([name]) => name);
			if (missing.length > 0) throw new Error(`Missing required parameter: ${missing.join(', ')}`);
			return known.handler(params);
		};
	}

	/** All commands, or one of them with what it takes. */
	private help(command?: string): string {
		const all = [...this.commands].filter(([name]) => command === undefined || name === command);
		const flagsOf = ({ flags }: CliCommand): string[] => Object.entries(flags).map(([name, { value, description, required }]) => `  ${name}${value === undefined ? '' : `=${value}`}  ${description}${required === true ? ' (required)' : ''}`);
		return all.flatMap(([name, known]) => [`${name}  ${known.description}`, ...(command === undefined ? [] : flagsOf(known))]).join('\n');
	}
}
