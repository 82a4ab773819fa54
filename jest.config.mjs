// Packages that are modules only. Jest runs CommonJS, so they pass through the same transform as our own files.
const modulesOnly = [
	'@codemirror/',
	'@lezer/',
	'ccount',
	'character-entities',
	'decode-named-character-reference',
	'devlop',
	'entities',
	'escape-string-regexp',
	'fast-check',
	'linkify-it',
	'longest-streak',
	'lucide-static',
	'markdown-it',
	'markdown-table',
	'mdast-util-',
	'mdurl',
	'micromark',
	'pure-rand',
	'uc\\.micro',
	'unist-util-',
	'zwitch',
];

// What is compared with the real app and with real posts needs their recordings, which are not in the project.
const withoutShared = process.env.MEETUP_SHARED ? [] : ['\\.shared\\.test\\.ts$'];

const common = {
	rootDir: import.meta.dirname,
	testPathIgnorePatterns: ['/node_modules/', ...withoutShared],
	transform: { '\\.m?[jt]s$': '<rootDir>/test/esbuild-transform.cjs' },
	transformIgnorePatterns: [`/node_modules/(?!(?:${modulesOnly.join('|')}))`],
	setupFiles: ['<rootDir>/test/seed.ts'],
	moduleNameMapper: { '^obsidian$': '<rootDir>/test/host/obsidian.ts' },
	// What runs in Node resolves packages as Node does, in the imitated window too.
	testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
};

/** Three floors of tests: pure core in Node, the plugin in an imitated window, the built plugin in a real browser. */
export default {
	projects: [
		{
			...common,
			displayName: 'core',
			testEnvironment: 'node',
			testMatch: ['<rootDir>/test/{core,laws,host}/**/*.test.ts'],
		},
		{
			...common,
			displayName: 'plugin',
			testEnvironment: 'jsdom',
			testMatch: ['<rootDir>/test/obsidian/**/*.test.ts'],
			setupFiles: [...common.setupFiles, '<rootDir>/test/host/jsdom-gaps.ts'],
		},
		{
			...common,
			displayName: 'browser',
			testEnvironment: 'node',
			testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
		},
	],
};
