import { readdirSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const facade = path.join(root, 'test/host/obsidian.ts');

/** Something of `obsidian` that a source uses. */
export interface Use {
	/** The class, or the type of the DOM or the language that Obsidian adds to; null for what the module exports. */
	readonly owner: string | null;
	readonly name: string;
	readonly isGlobal: boolean;
	/** Whether the class has it, and not what is made of the class. */
	readonly isStatic: boolean;
	/** The most arguments that it is called with. */
	readonly passed: number;
}

/** The plugin's sources, with more of them in memory, and the host's module, as one program. */
export class Contract {
	private readonly program: ts.Program;
	private readonly checker: ts.TypeChecker;
	private readonly sources: readonly string[];

	constructor(extra: Readonly<Record<string, string>> = {}) {
		const config = path.join(root, 'test/tsconfig.json');
		const { options } = ts.parseJsonConfigFileContent(
			ts.readConfigFile(config, ts.sys.readFile).config,
			ts.sys,
			path.dirname(config),
		);
		const inMemory = new Map(Object.entries(extra).map(([name, text]) => [path.join(root, name), text]));
		const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
		const own = files.filter((name) => name.endsWith('.ts')).map((name) => path.join(root, 'src', name));
		this.sources = inMemory.size > 0 ? [...inMemory.keys()] : [path.join(root, 'main.ts'), ...own];
		const disk = ts.createCompilerHost(options);
		const host: ts.CompilerHost = {
			...disk,
			fileExists: (name) => inMemory.has(name) || disk.fileExists(name),
			readFile: (name) => inMemory.get(name) ?? disk.readFile(name),
			getSourceFile: (name, ...rest) => {
				const text = inMemory.get(name);
				return text === undefined
					? disk.getSourceFile(name, ...rest)
					: ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
			},
		};
		this.program = ts.createProgram([...this.sources, facade], options, host);
		this.checker = this.program.getTypeChecker();
	}

	/** What the sources use of `obsidian`, each thing once. Members of plain data are left out: nobody implements them. */
	uses(): Use[] {
		const uses = new Map<string, Use>();
		const visit = (node: ts.Node): void => {
			if (ts.isIdentifier(node)) this.add(uses, node, this.symbolsAt(node));
			else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) this.addBinding(uses, node);
			ts.forEachChild(node, visit);
		};
		for (const name of this.sources) {
			const file = this.program.getSourceFile(name);
			if (file) visit(file);
		}
		return [...uses.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
	}

	/** Names of what is used of Obsidian's module and classes and the host's module does not have, or takes too little for. */
	missing(uses: readonly Use[]): string[] {
		const module = this.program.getSourceFile(facade);
		const symbol = module && this.checker.getSymbolAtLocation(module);
		if (!symbol) throw new Error('The host has no module obsidian.');
		const given = new Map(this.checker.getExportsOfModule(symbol).map((each) => [each.name, this.resolved(each)]));
		return uses
			.filter(({ isGlobal }) => !isGlobal)
			.flatMap((use) => {
				const holder = given.get(use.owner ?? use.name);
				if (!holder) return [nameOf(use)];
				if (use.owner === null)
					return this.takesEnough(holder, use.passed) ? [] : [`${nameOf(use)} with ${use.passed} arguments`];
				const member = this.memberOf(holder, use);
				if (!member) return [nameOf(use)];
				return this.takesEnough(member, use.passed) ? [] : [`${nameOf(use)} with ${use.passed} arguments`];
			});
	}

	private memberOf(holder: ts.Symbol, { name, isStatic }: Use): ts.Symbol | undefined {
		const type = isStatic ? this.checker.getTypeOfSymbol(holder) : this.checker.getDeclaredTypeOfSymbol(holder);
		const member = type.getProperty(name);
		const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
		const isHidden = member?.declarations?.some((each) => (ts.getCombinedModifierFlags(each) & hidden) !== 0);
		return isHidden ? undefined : member;
	}

	private takesEnough(symbol: ts.Symbol, passed: number): boolean {
		const declaration = symbol.valueDeclaration;
		if (passed === 0 || !declaration) return true;
		const signatures = this.checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
		return (
			signatures.length === 0 ||
			signatures.some(({ parameters }) => parameters.length >= passed || parameters.some(isRest))
		);
	}

	private add(uses: Map<string, Use>, node: ts.Identifier, symbols: readonly ts.Symbol[]): void {
		for (const declaration of symbols.flatMap((symbol) => symbol.declarations ?? [])) {
			const use = useOf(declaration, passedTo(node));
			if (use === null || isTypeOnly(node)) continue;
			const known = uses.get(nameOf(use));
			uses.set(nameOf(use), { ...use, passed: Math.max(use.passed, known?.passed ?? 0) });
		}
	}

	/** `const { vault } = app` uses App.vault. */
	private addBinding(uses: Map<string, Use>, element: ts.BindingElement): void {
		const name = element.propertyName ?? element.name;
		if (!ts.isIdentifier(name)) return;
		const member = this.checker.getTypeAtLocation(element.parent).getProperty(name.text);
		if (member) this.add(uses, name, [member]);
	}

	private symbolsAt(node: ts.Identifier): ts.Symbol[] {
		const symbol = this.checker.getSymbolAtLocation(node);
		return symbol ? [this.resolved(symbol)] : [];
	}

	private resolved(symbol: ts.Symbol): ts.Symbol {
		return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
	}
}

/** `Workspace.getLeaf`, or `setIcon`. */
export function nameOf({ owner, name }: Pick<Use, 'owner' | 'name'>): string {
	return owner === null ? name : `${owner}.${name}`;
}

function useOf(declaration: ts.Declaration, passed: number): Use | null {
	if (!declaration.getSourceFile().fileName.endsWith('/obsidian/obsidian.d.ts')) return null;
	const name = ts.getNameOfDeclaration(declaration);
	if (!name || !ts.isIdentifier(name)) return null;
	const { parent } = declaration;
	const isGlobal = ts.findAncestor(declaration, ts.isModuleBlock) !== undefined;
	const isStatic = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0;
	const use = { name: name.text, isGlobal, isStatic, passed };
	if (ts.isClassDeclaration(parent)) return { ...use, owner: parent.name?.text ?? null };
	if (ts.isInterfaceDeclaration(parent)) return isGlobal ? { ...use, owner: parent.name.text } : null;
	const isValue =
		ts.isClassDeclaration(declaration) ||
		ts.isFunctionDeclaration(declaration) ||
		ts.isVariableDeclaration(declaration);
	return isValue ? { ...use, owner: null } : null;
}

function passedTo(node: ts.Identifier): number {
	const callee = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
	return ts.isCallExpression(callee.parent) && callee.parent.expression === callee
		? callee.parent.arguments.length
		: 0;
}

/** Types are gone at run time; what a class extends is a value, although the compiler's tree has it as a type. */
function isTypeOnly(node: ts.Identifier): boolean {
	const isType = (each: ts.Node): boolean =>
		(ts.isTypeNode(each) && !(ts.isExpressionWithTypeArguments(each) && isExtended(each))) ||
		(ts.isImportClause(each) && each.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
		(ts.isImportSpecifier(each) && each.isTypeOnly);
	return ts.findAncestor(node, isType) !== undefined;
}

function isExtended({ parent }: ts.ExpressionWithTypeArguments): boolean {
	return (
		ts.isHeritageClause(parent) && parent.token === ts.SyntaxKind.ExtendsKeyword && ts.isClassLike(parent.parent)
	);
}

function isRest(parameter: ts.Symbol): boolean {
	return (
		parameter.valueDeclaration !== undefined &&
		ts.isParameter(parameter.valueDeclaration) &&
		!!parameter.valueDeclaration.dotDotDotToken
	);
}
