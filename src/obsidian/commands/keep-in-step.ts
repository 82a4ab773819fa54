import { Notice } from 'obsidian';
import type { Command, TFile } from 'obsidian';

import { namesOf, tagsIn } from '../../core/read/read-properties';
import { attempt, tellRefusal } from '../notify';
import { isReviewText } from '../vault/edit-review';
import { propertiesIn } from '../vault/properties-in';
import type { StepKeeper } from '../vault/step-keeper';
import type { Workbench } from '../workbench';

/** Makes the properties of the open review say what its talks say, also where that does not happen by itself. */
export function keepInStepCommand(bench: Workbench, steps: StepKeeper): Command {
	return {
		id: 'keep-in-step',
		name: bench.strings.command.keepInStep,
		icon: 'list-checks',
		checkCallback: (checking) => {
			const file = bench.app.workspace.getActiveFile();
			if (file?.extension !== 'md') return false;
			if (!checking) void attempt(bench.strings, () => bring(bench, steps, file));
			return true;
		},
	};
}

async function bring({ settings, strings }: Workbench, steps: StepKeeper, file: TFile): Promise<void> {
	const { result, before, after } = await steps.bringInStep(file);
	if (typeof result !== 'string') return tellRefusal(strings, file.basename, result);
	const { alreadyInStep, inStep } = strings.notice;
	if (result === 'written') {
		const [old, now] = [namedIn(before), namedIn(after)];
		const added = now.filter((name) => !old.includes(name));
		const removed = old.filter((name) => !now.includes(name));
		new Notice(inStep(added.join(', '), removed.join(', ')));
		return;
	}
	new Notice(isReviewText(after) ? alreadyInStep : strings.cli.notAReview(file.basename));

	function namedIn(text: string): string[] {
		const properties = propertiesIn(text);
		const topics = tagsIn(properties).filter((tag) => /^topic\//iu.test(tag));
		return [
			...namesOf(properties, settings.propertySpeakers).map(({ name }) => name),
			...topics.map((tag) => `#${tag}`),
		];
	}
}
