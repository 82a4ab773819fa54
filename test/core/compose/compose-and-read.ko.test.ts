import { expect, test } from '@jest/globals';

import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { anyDraft } from '../../builders/any-draft';
import { RUNS } from '../../builders/runs';

import { comesBack } from './comes-back';

test('reviews composed in Korean are read back as they were meant', () => {
	expect(() => comesBack(anyDraft, { ...DEFAULT_SETTINGS, language: 'ko' }, RUNS * 4)).not.toThrow();
}, 300_000);
