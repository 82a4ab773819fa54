const { transformSync } = require('esbuild');

/** Turns TypeScript and modules into what jest runs. Types are checked by `npm run types`, not here. */
module.exports = {
	process(source, filename) {
		const { code, map } = transformSync(source, {
			loader: filename.endsWith('.ts') ? 'ts' : 'js',
			format: 'cjs',
			target: 'node20',
			sourcefile: filename,
			sourcemap: true,
			tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
		});
		return { code, map };
	},
};
