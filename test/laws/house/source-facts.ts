import ts from 'typescript';

/** What the laws ask of one source file. Lines are 1-based, as editors count. */
export interface SourceFacts {
	readonly imports: readonly Finding[];
	/** What the file passes on from another one, by specifier. */
	readonly reexports: readonly Finding[];
	readonly defaultExports: readonly Finding[];
	/** Names the file exports. */
	readonly exports: readonly Finding[];
	/** Texts in quotes or backticks that are not the name of an import, a type or an id. */
	readonly texts: readonly Finding[];
	/** Texts handed straight to something that shows them to a person. */
	readonly shownTexts: readonly Finding[];
}

export interface Finding {
	readonly text: string;
	readonly line: number;
}

const showing =
	/^(?:Notice|setName|setDesc|setPlaceholder|setButtonText|setTooltip|setTitle|setText|appendText|createTextNode)$/u;
const making = /^create(?:El|Div|Span|Svg)$/u;
const setting = /^setAttr(?:ibute)?$/u;
const attribute = /^(?:title|placeholder|alt|aria-(?:label|description|roledescription|valuetext|placeholder))$/u;

/** Reads the facts out of TypeScript source; never throws, since the compiler reports what does not parse. */
export function readSourceFacts(path: string, text: string): SourceFacts {
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
	const facts = {
		imports: [] as Finding[],
		reexports: [] as Finding[],
		defaultExports: [] as Finding[],
		exports: [] as Finding[],
		texts: [] as Finding[],
		shownTexts: [] as Finding[],
	};
	const at = (node: ts.Node, found: string): Finding => ({
		text: found,
		line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
	});

	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
			const from = node.moduleSpecifier;
			if (from && ts.isStringLiteral(from)) {
				facts.imports.push(at(node, from.text));
				if (ts.isExportDeclaration(node)) facts.reexports.push(at(node, from.text));
			}
			return;
		}
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [from] = node.arguments;
			if (from && ts.isStringLiteral(from)) facts.imports.push(at(node, from.text));
		}
		if (ts.isExportAssignment(node)) facts.defaultExports.push(at(node, 'default'));
		if (ts.isStatement(node) && isExported(node)) {
			if (hasModifier(node, ts.SyntaxKind.DefaultKeyword)) facts.defaultExports.push(at(node, 'default'));
			for (const name of declaredNames(node)) facts.exports.push(at(node, name));
		}
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
			if (!namesAThing(node)) facts.texts.push(at(node, node.text));
			if (isShown(node)) facts.shownTexts.push(at(node, node.text));
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return facts;
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
	return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

function isExported(node: ts.Node): boolean {
	return hasModifier(node, ts.SyntaxKind.ExportKeyword);
}

function declaredNames(node: ts.Statement): string[] {
	if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
	const name = (node as ts.Statement & { name?: ts.Node }).name;
	return name ? [name.getText()] : [];
}

/** `const REVIEW_INDEX = '…'` and `id: '…'` name a thing; they are no words and no classes. */
function namesAThing(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isLiteralTypeNode(parent)) return true;
	if (!ts.isVariableDeclaration(parent) && !ts.isPropertyAssignment(parent) && !ts.isPropertyDeclaration(parent))
		return false;
	const name = parent.name.getText();
	return /(?:type|id)$/iu.test(name) || /^[A-Z][A-Z0-9_]*$/u.test(name);
}

/** Whether a text, alone or as a branch or part of an expression, goes where a person sees or hears it. */
function isShown(node: ts.Node): boolean {
	const value = ts.findAncestor(node, (each) => !isPartOf(each, each.parent)) ?? node;
	const { parent } = value;
	if (ts.isPropertyAssignment(parent)) return value === parent.initializer && isShownProperty(parent);
	if (!ts.isNewExpression(parent) && !ts.isCallExpression(parent)) return false;
	const [first] = parent.arguments ?? [];
	if (setting.test(calleeOf(parent)))
		return value !== first && !!first && ts.isStringLiteralLike(first) && attribute.test(first.text);
	return showing.test(calleeOf(parent));
}

/** Whether the value of an expression has in it what one of its operands says; what it only compares is not. */
function isPartOf(operand: ts.Node, whole: ts.Node): boolean {
	if (ts.isConditionalExpression(whole)) return operand !== whole.condition;
	if (ts.isBinaryExpression(whole)) return ['+', '??', '||'].includes(whole.operatorToken.getText());
	return ts.isParenthesizedExpression(whole) || ts.isTemplateExpression(whole) || ts.isTemplateSpan(whole);
}

/** `{ text: '…' }` and `{ attr: { 'aria-label': '…' } }` of an element that is made. */
function isShownProperty({ name, parent }: ts.PropertyAssignment): boolean {
	const key = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
	const holder = ts.isPropertyAssignment(parent.parent) ? parent.parent.parent.parent : parent.parent;
	return (key === 'text' || attribute.test(key)) && ts.isCallExpression(holder) && making.test(calleeOf(holder));
}

function calleeOf({ expression }: ts.CallExpression | ts.NewExpression): string {
	return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}
