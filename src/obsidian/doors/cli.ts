import type { CliData, CliFlags, Plugin } from 'obsidian';

import type { Workbench } from '../workbench';

import { adoptVerb } from './adopt-verb';
import { checkVerb } from './check-verb';
import { indexVerb } from './index-verb';
import { listVerb } from './list-verb';
import { mentionsVerb } from './mentions-verb';
import { newVerb } from './new-verb';
import { readVerb } from './read-verb';
import { renameVerb } from './rename-verb';
import { speakersVerb } from './speakers-verb';
import { tagVerb } from './tag-verb';
import { undoVerb } from './undo-verb';
import type { Flags, Verb } from './verb';

const VERBS: readonly Verb[] = [
	listVerb,
	speakersVerb,
	readVerb,
	adoptVerb,
	newVerb,
	indexVerb,
	mentionsVerb,
	tagVerb,
	renameVerb,
	undoVerb,
	checkVerb,
];

/** Registers the verbs `meetup-reflections:<verb>` of the command line. A refusal is an Error whose message is a sentence. */
export function registerVerbs(plugin: Plugin, bench: Workbench): void {
	for (const verb of VERBS) {
		const id = `${plugin.manifest.id}:${verb.name}`;
		const describe = bench.strings.cli;
		plugin.registerCliHandler(id, describe[verb.name], flagsOf(verb, bench), (params) =>
			run(verb, id, params, bench),
		);
	}
}

function flagsOf({ flags, required }: Verb, { strings }: Workbench): CliFlags {
	const entries = (Object.keys(flags) as (keyof Flags)[]).map((name) => {
		const value = flags[name];
		return [name, { description: strings.cli[name], required: name === required, ...(value && { value }) }];
	});
	return Object.fromEntries(entries) as CliFlags;
}

async function run(verb: Verb, id: string, params: CliData, bench: Workbench): Promise<string> {
	const { cli } = bench.strings;
	const known = Object.keys(verb.flags);
	const unknown = Object.keys(params).find((name) => !known.includes(name));
	if (unknown !== undefined) throw new Error(cli.unknown(unknown, id, known.join(', ')));
	const { required } = verb;
	if (required && (params[required] ?? '').trim() === '') throw new Error(cli.missing(required, id));
	const format = params['format'] ?? 'text';
	if (format !== 'json' && format !== 'text') throw new Error(cli.notOneOf('format', format, 'text, json'));
	// An index that is still reading would answer with what it has, and nobody could tell.
	await bench.watcher.whenComplete();
	const { json, text } = await verb.answer(bench, params);
	return format === 'json' ? JSON.stringify(json, null, 2) : text;
}
