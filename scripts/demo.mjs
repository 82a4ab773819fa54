import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildPage } from './page.mjs';
import { builtPlugin, nodeHost } from './vault.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const demo = path.join(root, 'demo');
const vault = path.join(demo, 'vault');
const meetup = '부산 코틀린 모임';
const firstTalk = {
	title: '작은 팀이 코틀린 서버를 오래 쓰는 법',
	bylines: [
		'[[새벽택시]]에서 플랫폼 리드로 재직 중이신 이하람 님이 발표해 주셨습니다.',
		'[[나루테크]]에서 오신 윤가람 님이 함께해 주셨습니다.',
	],
};

const secondTalk = '로그를 남기지 않을 용기';

const oldPost = 'Posts/느티나무 백엔드 밋업 후기.md';

const say = (text) => console.log(text);
const done = (text) => say(`  ✓ ${text}`);

/** Copies the sample vault afresh and installs the plugin in it, as Obsidian would find it. */
function prepareVault({ mainJs, manifest }) {
	rmSync(demo, { recursive: true, force: true });
	cpSync(path.join(root, 'test/vault'), vault, { recursive: true });
	const settings = path.join(vault, '.obsidian');
	const plugin = path.join(settings, 'plugins', manifest.id);
	mkdirSync(plugin, { recursive: true });
	writeFileSync(path.join(plugin, 'main.js'), mainJs);
	for (const name of ['manifest.json', 'styles.css']) cpSync(path.join(root, name), path.join(plugin, name));
	writeFileSync(path.join(settings, 'community-plugins.json'), `${JSON.stringify([manifest.id])}\n`);
	writeFileSync(path.join(settings, 'app.json'), '{}\n');
}

/** What a person does in an evening, done to the built plugin by its verbs, its commands and its picker. */
async function runMainJob({ host, id }) {
	const ask = async (verb, params = {}) => JSON.parse(await host.cli(verb, { ...params, format: 'json' }));

	const { reviews } = await ask('list');
	const { speakers } = await ask('speakers');
	const talks = reviews.flatMap((review) => review.talks);
	done(`Read the notes: ${reviews.length} reviews with ${talks.length} talks by ${speakers.length} speakers.`);

	const { path: note } = await ask('new', { meetup, date: '2026-03-12' });
	done(`Created a review from the template: ${note}`);

	const editor = await openNote(host, note);
	writeTalk(editor, firstTalk);
	done(`Wrote its first talk, as a person would: “${firstTalk.title}”`);

	for (const name of ['이하람', '윤가람']) {
		await tagSpeaker({ host, id, editor, name });
		await host.settled();
		const [{ talks: heard, path: speakerNote }] = (await ask('speakers', { name })).speakers;
		done(
			`Tagged ${name}: ${heard.length === 1 ? 'the first talk heard' : `${heard.length} talks heard by now`}, see ${speakerNote}`,
		);
	}
	const [review] = (await ask('list')).reviews.filter((known) => known.path === note);
	done(
		`The review's properties are in step: ${review.speakers.map(({ name, affiliation }) => `${name} (${affiliation})`).join(', ')}`,
	);

	await addTalk({ host, id, editor });
	done(`Added a talk behind it, numbered and laid out as the first one: “${secondTalk}”`);

	const reflection = await createReflection({ host, id });
	await host.settled();
	const [{ reflections }] = (await ask('list')).reviews.filter((known) => known.path === note);
	done(`Wrote a reflection on the review, which lists ${reflections.length}: ${reflection}`);

	const count = (blocks, result) => blocks.filter((block) => block.result === result).length;
	const { blocks } = await ask('index');
	await host.settled();
	done(
		`Updated the index notes: ${count(blocks, 'written')} blocks written, ${count(blocks, 'refused')} left alone.`,
	);
	const again = (await ask('index')).blocks;
	done(`Asked once more: ${count(again, 'same')} of ${again.length} blocks are the same, nothing was written.`);

	await linkMentions({ host, ask }, '이하람');
	await renameSpeaker({ host, ask }, '문가온', '문가온 (나루테크)');
	const { findings } = await ask('check');
	done(`Checked the notes: ${findings.length} places to look at, each with its fix or the reason why there is none.`);
	await adoptOldPost({ host, ask });
}

/** Finds where notes name a speaker without a link, links and tags what is sure, and takes it back. */
async function linkMentions({ host, ask }, speaker) {
	const { mentions } = await ask('mentions', { speaker });
	await andBack({ host, ask }, 'tag', { speaker }, (places, notes) =>
		done(`Found ${mentions.length} mentions of ${speaker} without a link, and linked ${places} in ${notes} notes.`),
	);
}

/** Gives a speaker another name in all notes, and takes it back. */
async function renameSpeaker({ host, ask }, from, to) {
	await andBack({ host, ask }, 'rename', { from, to }, (places, notes) =>
		done(`Renamed ${from} to ${to} in ${places} places of ${notes} notes.`),
	);
}

/** Runs a verb that changes many notes, tells what it did, undoes it and looks whether every note is as it was. */
async function andBack({ host, ask }, verb, params, tell) {
	const read = async () => {
		const files = host.app.vault.getMarkdownFiles().sort((a, b) => (a.path < b.path ? -1 : 1));
		return Promise.all(files.map(async (file) => `${file.path}\n${await host.app.vault.read(file)}`));
	};
	const before = await read();
	const { changed, undo } = await ask(verb, params);
	tell(
		changed.reduce((sum, { count }) => sum + count, 0),
		changed.length,
	);
	await host.settled();
	await ask('undo', { id: undo });
	if ((await read()).join('\0') !== before.join('\0')) throw new Error('Undoing did not give the notes back.');
	done('Undone: every note is the very text it was.');
	await host.settled();
}

/** Adopts a post as it was pasted years ago, finds it by its speakers, and gives it back as it was. */
async function adoptOldPost({ host, ask }) {
	const pasted = readFileSync(path.join(root, 'scripts/old-post.md'), 'utf8');
	await host.app.vault.createFolder(path.dirname(oldPost));
	const file = await host.app.vault.create(oldPost, pasted);
	await host.settled();
	const { edits, undo } = await ask('adopt', { path: oldPost });
	await host.settled();
	const [{ date, talks }] = (await ask('list')).reviews.filter((review) => review.path === oldPost);
	const heard = talks.flatMap((talk) => talk.speakers.map(({ name }) => name)).join(', ');
	done(
		`Adopted an old post by ${edits.length} additions: ${talks.length} talks on ${date} by ${heard}, found from now on.`,
	);
	await ask('undo', { id: undo });
	if ((await host.app.vault.read(file)) !== pasted) throw new Error('Undoing did not give the old post back.');
	done(`Undone: the old post is the very text it was. Adopt it yourself in the page: ${oldPost}`);
}

/** Opens a note the way a click does, and answers its editor. */
async function openNote({ app }, note) {
	const file = app.vault.getFileByPath(note);
	await app.workspace.getLeaf(false).openFile(file);
	return app.workspace.activeEditor.editor;
}

/** Types a title into the heading that waits for one, and who spoke under it. */
function writeTalk(editor, { title, bylines }) {
	const line = editor
		.getValue()
		.split('\n')
		.findIndex((text) => text.startsWith('## '));
	const end = { line, ch: editor.getLine(line).length };
	editor.replaceRange(`${title}\n\n${bylines.join('\n')}`, end);
}

/** Selects a name, runs the command and clicks what the picker offers for it. */
async function tagSpeaker({ host, id, editor, name }) {
	const from = editor.getValue().lastIndexOf(`${name} 님`);
	editor.setSelection(editor.offsetToPos(from), editor.offsetToPos(from + name.length));
	if (!host.app.commands.executeCommandById(`${id}:tag-speaker`))
		throw new Error('The command Tag speaker cannot be run.');
	const offered = await until(() =>
		[...document.querySelectorAll('.prompt .suggestion-item')].find((el) => el.textContent.includes(name)),
	);
	offered.click();
	await until(() => editor.getValue().includes(`[[${name}]] 님`));
	await until(() => host.app.metadataCache.getFirstLinkpathDest(name, ''));
}

/** Adds a talk below the one with the cursor, and types its title where the cursor is then. */
async function addTalk({ host, id, editor }) {
	const headings = () => editor.getValue().match(/^## .*부: .*$/gmu)?.length ?? 0;
	const before = headings();
	host.app.commands.executeCommandById(`${id}:add-talk`);
	await until(() => headings() > before);
	editor.replaceSelection(secondTalk);
}

/** Creates a reflection on the open review and answers its path. */
async function createReflection({ host: { app }, id }) {
	const review = app.workspace.getActiveFile();
	app.commands.executeCommandById(`${id}:create-reflection`);
	return until(() => app.workspace.getActiveFile() !== review && app.workspace.getActiveFile().path);
}

/** Waits until something is there. A minute is longer than anything here takes. */
async function until(find) {
	for (let tries = 0; tries < 6000; tries += 1) {
		const found = find();
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	throw new Error(`The demo waited for a minute in vain: ${find}`);
}

/** The notes of the vault by their path; what Obsidian keeps for itself stays out. */
function readNotes(folder) {
	const files = {};
	for (const entry of readdirSync(folder, { recursive: true }).sort()) {
		const name = entry.split(path.sep).join('/');
		if (!name.startsWith('.') && statSync(path.join(folder, entry)).isFile())
			files[name] = readFileSync(path.join(folder, entry), 'utf8');
	}
	return files;
}

/** Shows a page where there is a screen. Where there is none, or no browser, nothing happens. */
function show(page) {
	const hasScreen = process.platform === 'linux' ? process.env.DISPLAY || process.env.WAYLAND_DISPLAY : true;
	if (!hasScreen || process.env.CI || process.env.SSH_CONNECTION) return false;
	const url = pathToFileURL(page).href;
	const opener = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }[process.platform] ?? [
		'xdg-open',
		url,
	];
	const child = spawn(opener[0], opener.slice(1), { detached: true, stdio: 'ignore' });
	child.on('error', () => undefined);
	child.unref();
	return true;
}

const plugin = await builtPlugin();
const { manifest } = plugin;
say(`${manifest.name} ${manifest.version}, on a vault of invented people`);
done(`Built main.js: ${(Buffer.byteLength(plugin.mainJs) / 1024).toFixed(1)} KB`);
prepareVault(plugin);
done('Copied test/vault to demo/vault and installed the plugin in it.');

const { openFolder } = await nodeHost();
const { host, close } = await openFolder(vault, plugin);
await runMainJob({ host, id: manifest.id });
close();
if (host.errors.length > 0) throw new AggregateError(host.errors, 'The plugin reported errors.');

const page = path.join(demo, 'index.html');
await buildPage({
	outFile: page,
	files: readNotes(vault),
	mainJs: plugin.mainJs,
	manifest,
	stylesCss: readFileSync(path.join(root, 'styles.css'), 'utf8'),
	open: 'Home.md',
	run: [`${manifest.id}:open-review-index`],
});
done('Wrote demo/index.html: the same plugin, live on the same vault, without Obsidian and without a network.');
say(show(page) ? '\nThe page opens in your browser.' : '\nOpen demo/index.html in a browser.');
say('Or open demo/vault in Obsidian with “Open folder as vault”, and turn community plugins on.');
process.exit(0);
