import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

const plugin = ['main.ts', 'src/**/*.ts'];
const core = ['src/core/**/*.ts'];
const tests = ['test/**/*.ts'];
const scripts = ['**/*.mjs', '**/*.cjs'];

/** What the presets leave open and the project's promises forbid; each ban says what to do instead. */
const bans = [
	{
		selector:
			"CallExpression[callee.property.name=/^(modify|modifyBinary|append|appendBinary|delete|trash|rename|copy)$/]:matches([callee.object.property.name='vault'], [callee.object.name='vault'])",
		message:
			'Only the write gate changes notes, with vault.create and vault.process: anything else loses concurrent edits.',
	},
	{
		selector: "MemberExpression[property.name='processFrontMatter']",
		message:
			'processFrontMatter rewrites values that nobody asked about: use setProperties of src/core/text (docs/decisions/001).',
	},
	{
		selector: "MemberExpression[property.name='adapter']",
		message: 'The adapter goes around the vault and its events: use Vault.',
	},
	{
		selector: "MemberExpression[property.name='activeLeaf']",
		message: 'activeLeaf is deprecated: use workspace.getActiveViewOfType or getLeaf.',
	},
	{
		selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
		message: 'Notes are foreign text: make elements with createEl and setText, never from HTML.',
	},
	{
		selector: "CallExpression[callee.name='fetch']",
		message: 'The plugin does not use the network.',
	},
	{
		selector: 'MemberExpression[property.name=/^(fetch|sendBeacon)$/]',
		message: 'The plugin does not use the network.',
	},
	{
		selector: 'Identifier[name=/^(requestUrl|XMLHttpRequest|WebSocket|EventSource)$/]',
		message: 'The plugin does not use the network.',
	},
	{
		selector: 'MemberExpression[property.name=/^(localeCompare|toLocale[A-Z].*)$/]',
		message: 'Order and write texts the same way on every device: compareText and formatDay know no locale.',
	},
];

const noDefaultExport = {
	selector: 'ExportDefaultDeclaration',
	message: 'Export by name: only main.ts, which Obsidian loads, has a default export.',
};

/** Core answers the same for the same input: it has neither a clock nor dice. */
const noClock = [
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'Core has no clock: take the day as a parameter.',
	},
	{
		selector: "MemberExpression[object.name='Date'][property.name='now']",
		message: 'Core has no clock: take the day as a parameter.',
	},
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'Core has no dice: take what is random as a parameter.',
	},
];

const offForTests = Object.fromEntries(Object.keys(obsidianmd.rules).map((name) => [`obsidianmd/${name}`, 'off']));

export default defineConfig([
	globalIgnores(['main.js', 'demo/', '.cache/', 'test/vault/']),
	...obsidianmd.configs.recommendedWithLocalesEn,
	{
		// Comments that switch a rule off have no effect, and are warnings, which fail the run.
		linterOptions: { noInlineConfig: true },
	},
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		settings: {
			'import/resolver': { node: { extensions: ['.ts', '.mjs', '.js'] } },
			'import/parsers': { '@typescript-eslint/parser': ['.ts'] },
			'import/extensions': ['.ts'],
			'import/core-modules': ['obsidian'],
		},
		rules: {
			eqeqeq: ['error', 'always'],
			'prefer-const': 'error',
			// The compiler knows which names exist.
			'no-undef': 'off',
			'import/no-cycle': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			'@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ args: 'after-used', argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
		},
	},
	{
		files: plugin,
		rules: {
			'obsidianmd/prefer-active-doc': 'error',
			'no-console': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'no-restricted-syntax': ['error', ...bans],
		},
	},
	{
		files: ['src/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...bans, noDefaultExport] },
	},
	{
		files: core,
		rules: {
			'no-restricted-syntax': ['error', ...bans, noDefaultExport, ...noClock],
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: 'obsidian',
							message: 'Core knows nothing of Obsidian: pass what it needs as data or a callback.',
						},
					],
					patterns: [
						{ group: ['date-fns', 'date-fns/*'], message: 'src/core/dates is the only door to date-fns.' },
						{ group: ['node:*'], message: 'Core knows nothing of Node.' },
					],
				},
			],
		},
	},
	{
		files: ['src/core/dates/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: 'obsidian',
							message: 'Core knows nothing of Obsidian: pass what it needs as data or a callback.',
						},
						{
							name: 'date-fns/locale',
							message: 'All locales are 795 KB: import the one you need from date-fns/locale/….',
						},
					],
				},
			],
		},
	},
	{
		// The write gate is what the first ban speaks of; what it does has tests for who else writes at the same time.
		files: ['src/obsidian/vault/write-gate.ts'],
		rules: { 'no-restricted-syntax': ['error', ...bans.slice(1), noDefaultExport] },
	},
	{
		// The undo journal is no note: it lies in the plugin's folder, where the vault does not look.
		files: ['src/obsidian/vault/undo-journal.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...bans.filter(({ selector }) => !selector.includes("'adapter'")),
				noDefaultExport,
			],
		},
	},
	{
		// A failure that reaches the person also reaches the developer console, in this one place.
		files: ['src/obsidian/notify.ts'],
		rules: { 'no-console': ['error', { allow: ['error'] }] },
	},
	{
		// Tests and their host are no plugin code: they stand where Obsidian stands.
		files: [...tests, ...scripts],
		rules: {
			...offForTests,
			'no-restricted-globals': 'off',
			'@typescript-eslint/no-restricted-imports': 'off',
			'no-console': 'off',
			'@typescript-eslint/unbound-method': 'off',
			// moment comes with obsidian, and naming it ourselves is an error of the community's review.
			'import/no-extraneous-dependencies': 'off',
		},
	},
	{
		// The app runs a plugin as the body of a function, and so does the host.
		files: ['test/host/host.ts'],
		rules: { '@typescript-eslint/no-implied-eval': 'off' },
	},
	{
		files: ['**/*.cjs'],
		rules: { '@typescript-eslint/no-require-imports': 'off' },
	},
	{
		files: scripts,
		languageOptions: {
			globals: {
				process: 'readonly',
				console: 'readonly',
				URL: 'readonly',
				Buffer: 'readonly',
				require: 'readonly',
				module: 'writable',
				__dirname: 'readonly',
			},
		},
	},
]);
