import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture as rows of pixels, three bytes each. */
interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly bytes: Buffer;
}

/**
 * A screenshot in a few times fewer bytes: as indexes into at most 256 of its colours. Colours that are too many are
 * replaced by the next one that is used more often, which nobody sees in the soft edge of a letter.
 */
export function smallPng(png: Buffer): Buffer {
	const { width, height, bytes } = pixelsOf(png);
	const counts = new Map<number, number>();
	for (let at = 0; at < bytes.length; at += 3) {
		const color = bytes.readUIntBE(at, 3);
		counts.set(color, (counts.get(color) ?? 0) + 1);
	}
	const palette = [...counts].sort(([, one], [, other]) => other - one).map(([color]) => color);
	const kept = palette.slice(0, 256);
	const indexes = new Map(palette.map((color, at) => [color, at < 256 ? at : nearest(color, kept)]));
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1)
			rows[y * (width + 1) + 1 + x] = indexes.get(bytes.readUIntBE((y * width + x) * 3, 3)) ?? 0;
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3], 8);
	const colors = Buffer.alloc(kept.length * 3);
	kept.forEach((color, at) => colors.writeUIntBE(color, at * 3, 3));
	return Buffer.concat([
		SIGNATURE,
		...[chunk('IHDR', header), chunk('PLTE', colors)],
		...[chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))],
	]);
}

function nearest(color: number, kept: readonly number[]): number {
	const far = (other: number): number =>
		[16, 8, 0].reduce((sum, shift) => sum + (((color >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
	return kept.reduce((best, other, at) => (far(other) < far(kept[best] ?? 0) ? at : best), 0);
}

/** @throws where the file is not what Chromium writes: eight bits a channel, no palette, not interlaced. */
function pixelsOf(png: Buffer): Pixels {
	const chunks = chunksOf(png);
	const [header] = chunks.filter(({ type }) => type === 'IHDR');
	const width = header?.data.readUInt32BE(0) ?? 0;
	const height = header?.data.readUInt32BE(4) ?? 0;
	const channels = header?.data[9] === 2 ? 3 : 4;
	if (header?.data[8] !== 8 || ![2, 6].includes(header.data[9] ?? 0)) throw new Error('A PNG of another kind.');
	const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((idat) => idat.data)));
	const stride = width * channels;
	const bytes = Buffer.alloc(width * height * 3);
	let above: Buffer = Buffer.alloc(stride);
	for (let y = 0; y < height; y += 1) {
		const row = unfiltered(data.subarray(y * (stride + 1), (y + 1) * (stride + 1)), above, channels);
		for (let x = 0; x < width; x += 1) row.copy(bytes, (y * width + x) * 3, x * channels, x * channels + 3);
		above = row;
	}
	return { width, height, bytes };
}

function unfiltered(line: Buffer, above: Buffer, channels: number): Buffer {
	const row = Buffer.alloc(line.length - 1);
	for (let at = 0; at < row.length; at += 1) {
		const a = at < channels ? 0 : (row[at - channels] ?? 0);
		const b = above[at] ?? 0;
		const c = at < channels ? 0 : (above[at - channels] ?? 0);
		const guesses = [0, a, b, (a + b) >> 1, paeth(a, b, c)];
		row[at] = ((line[at + 1] ?? 0) + (guesses[line[0] ?? 0] ?? 0)) & 255;
	}
	return row;
}

function paeth(a: number, b: number, c: number): number {
	const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)] as const;
	if (toA <= toB && toA <= toC) return a;
	return toB <= toC ? b : c;
}

function chunksOf(png: Buffer): { readonly type: string; readonly data: Buffer }[] {
	const chunks = [];
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
		at += length + 12;
	}
	return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
