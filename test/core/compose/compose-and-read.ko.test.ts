import { expect, test } from '@jest/globals';

import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { anyDraft } from '../../builders/any-draft';

import { comesBack } from './comes-back';

test('20,000 reviews composed in Korean are read back as they were meant', () => {
	expect(() => comesBack(anyDraft, { ...DEFAULT_SETTINGS, language: 'ko' }, 20_000)).not.toThrow();
}, 300_000);
