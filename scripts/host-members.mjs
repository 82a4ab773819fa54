import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const types = path.join(root, 'node_modules/obsidian/obsidian.d.ts');

/** Where the host keeps the list. */
export const membersFile = path.join(root, 'test/host/members.json');

/**
 * The members of each class of Obsidian's API, as its types declare them, optional ones left out.
 *
 * @returns {Record<string, { instance: string[], static: string[] }>}
 */
export function readMembers() {
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

if (process.argv[1] === fileURLToPath(import.meta.url))
	writeFileSync(membersFile, `${JSON.stringify(readMembers(), null, '\t')}\n`);
