// How fast any text is recognised, beside a plain pass of one pattern over the lines of the same text. Run by
// npx esbuild bench/recognise.bench.mjs --bundle --format=esm | node --input-type=module
import { recognise } from '../src/core/recognise/recognise';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings';
import { vocabularyOf } from '../src/core/vocabulary/vocabulary';

const vocabulary = vocabularyOf(DEFAULT_SETTINGS);
const PART = `## 1부: 큐를 버린 이야기 - 이하람 (한빛물류)

한빛물류에서 백엔드 개발자로 일하고 계신 이하람 님이 발표해 주셨습니다.

### 내용 정리

${'- 큐 앞에서 줄을 서는 대신 로그를 하나 두고, 읽는 쪽이 자기 자리를 기억하게 했다. 그 뒤로 밤에 깨는 일이 줄었다.\n'.repeat(12)}
### QnA

- Q. 순서는 어떻게 지키나요?
- A. 같은 주문은 같은 자리로 보냅니다.

### 느낀점

${'작게 시작해서 천천히 옮긴 이야기라서 더 믿음이 갔다. 우리 팀에서도 로그 하나부터 해 보고 싶다.\n'.repeat(8)}
`;

const megabytes = (text) => new TextEncoder().encode(text).length / 2 ** 20;

function timed(run) {
	let best = Infinity;
	for (let turn = 0; turn < 5; turn += 1) {
		const start = performance.now();
		run();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

const plainPass = (text) => {
	let found = 0;
	for (const line of text.split('\n')) if (/^\s*(?:#{1,6}|[-*+]|\d+[.)])\s+\S/u.test(line)) found += 1;
	return found;
};

for (const size of [0.25, 0.5, 1, 2, 4]) {
	const text = `# 파도 밋업 후기 (24.03.05)\n\n${PART.repeat(Math.round((size * 2 ** 20) / (megabytes(PART) * 2 ** 20)))}`;
	const [own, plain] = [timed(() => recognise('파도 밋업.md', text, vocabulary)), timed(() => plainPass(text))];
	const rate = (time) => `${((megabytes(text) / time) * 1000).toFixed(1)} MB/s`;
	console.log(
		`${megabytes(text).toFixed(2)} MB: recognised in ${own.toFixed(0)} ms (${rate(own)}), plain pass ${plain.toFixed(1)} ms (${rate(plain)})`,
	);
}
