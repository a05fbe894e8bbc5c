// The command line: what a plugin may register, what a command must be given, and what help says.
import { expect, it } from 'vitest';
import { CliCommands } from '../cli';

function made(): CliCommands {
	const cli = new CliCommands();
	const handler = (params: Readonly<Record<string, string>>): string => JSON.stringify(params);
	cli.add('probe', 'probe', { description: 'Says nothing', flags: {}, handler });
	cli.add('probe', 'probe:say', { description: 'Says a word', flags: { word: { value: '<word>', description: 'the word', required: true }, loud: { description: 'in capitals' } }, handler });
	return cli;
}

it('hands over what was given', async () => {
	expect(await made().get('probe:say')?.({ word: 'hej', loud: 'true' })).toBe('{"word":"hej","loud":"true"}');
	expect(made().get('probe:sing')).toBeUndefined();
});

it('refuses to run without what is required', () => {
	expect(() => made().get('probe:say')?.({ loud: 'true' })).toThrow('Missing required parameter: word');
});

it.each([
	['probe:say', 'already registered'],
	['help', 'already registered'],
	['other', 'must begin with "probe"'],
	['probes', 'must begin with "probe"'],
	['probe:say it', 'without blanks'],
])('refuses to register %j', (command, message) => {
	expect(() => made().add('probe', command, { description: '', flags: {}, handler: () => '' })).toThrow(message);
});

it('tells what there is, and of one command what it takes', async () => {
	const cli = made();
	expect(await cli.get('help')?.({})).toBe('probe  Says nothing\nprobe:say  Says a word');
	expect(await cli.get('help')?.({ 'probe:say': 'true' })).toBe('probe:say  Says a word\n  word=<word>  the word (required)\n  loud  in capitals');
	cli.remove('probe:say');
	expect(await cli.get('help')?.({})).toBe('probe  Says nothing');
});
