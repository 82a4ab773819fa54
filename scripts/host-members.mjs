import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const types = path.join(root, 'node_modules/obsidian/obsidian.d.ts');

/**
 * The members of each class of Obsidian's API, as its types declare them, optional ones left out: what the host must
 * have or throw for. Written to `test/host/members.json`, or with `--print` to stdout.
 *
 * @returns {Record<string, { instance: string[], static: string[] }>}
 */
function readMembers() {
	const file = ts.createSourceFile(types, ts.sys.readFile(types) ?? '', ts.ScriptTarget.Latest);
	const classes = {};
	for (const node of file.statements) {
		if (!ts.isClassDeclaration(node) || !node.name) continue;
		const members = { instance: new Set(), static: new Set() };
		for (const member of node.members) {
			if (!member.name || !ts.isIdentifier(member.name) || member.questionToken) continue;
			const isStatic = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
			members[isStatic ? 'static' : 'instance'].add(member.name.text);
		}
		classes[node.name.text] = { instance: [...members.instance].sort(), static: [...members.static].sort() };
	}
	return classes;
}

const file = path.join(root, 'test/host/members.json');
const json = await format(JSON.stringify(readMembers()), { ...(await resolveConfig(file)), filepath: file });
if (process.argv[2] === '--print') process.stdout.write(json);
else writeFileSync(file, json);
