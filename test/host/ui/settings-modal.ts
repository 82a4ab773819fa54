import type { HostApp } from '../host-app';
import { Modal } from './modal';
import { Setting } from './setting';
import type { SettingTab } from './setting-tab';
import { searchDefinitions } from './settings/search-definitions';

/** The app's settings: the tabs of the plugins at the left, the one that is open at the right, a search over all. */
export class SettingsModal extends Modal {
	readonly pluginTabs: SettingTab[] = [];
	activeTab: SettingTab | null = null;
	private readonly tabsEl: HTMLElement;
	private readonly bodyEl: HTMLElement;

	constructor(app: HostApp) {
		super(app);
		this.setTitle('Settings');
		this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
		this.contentEl.addClass('vertical-tabs-container');
		const sideEl = this.contentEl.createDiv({ cls: 'vertical-tab-header' });
		const searchEl = sideEl.createDiv({ cls: 'search-input-container' });
		const inputEl = searchEl.createEl('input', {
			type: 'search',
			placeholder: 'Search settings',
			attr: { 'aria-label': 'Search settings' },
		});
		inputEl.addEventListener('input', () => this.search(inputEl.value));
		this.tabsEl = sideEl.createDiv({ cls: 'vertical-tab-header-group-items' });
		this.bodyEl = this.contentEl.createDiv({ cls: 'vertical-tab-content-container' });
	}

	addSettingTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		tab.update();
		this.drawTabs();
	}

	removeSettingTab(tab: SettingTab): void {
		if (tab === this.activeTab) this.openTab(null);
		this.pluginTabs.remove(tab);
		this.drawTabs();
	}

	override onOpen(): void {
		this.openTab(this.activeTab ?? this.pluginTabs[0] ?? null);
	}

	override onClose(): void {
		const tab = this.activeTab;
		this.openTab(null);
		this.activeTab = tab;
	}

	/** Opens a tab by the plugin's id, or answers null where there is none. */
	openTabById(id: string): SettingTab | null {
		const tab = this.pluginTabs.find((candidate) => candidate.id === id) ?? null;
		if (tab) this.openTab(tab);
		return tab;
	}

	private openTab(tab: SettingTab | null): void {
		this.activeTab?.hide();
		this.bodyEl.empty();
		this.activeTab = tab;
		if (tab && this.containerEl.isConnected) {
			this.bodyEl.append(tab.containerEl);
			tab.show();
		}
		this.drawTabs();
	}

	private drawTabs(): void {
		this.tabsEl.empty();
		for (const tab of this.pluginTabs) {
			const el = this.tabsEl.createEl('button', { cls: 'vertical-tab-nav-item', text: tab.name });
			el.toggleClass('is-active', tab === this.activeTab);
			el.addEventListener('click', () => this.openTab(tab));
		}
	}

	private search(query: string): void {
		if (query.trim() === '') {
			this.openTab(this.activeTab);
			return;
		}
		this.activeTab?.hide();
		this.bodyEl.empty();
		const resultsEl = this.bodyEl.createDiv({ cls: 'vertical-tab-content' });
		for (const tab of this.pluginTabs)
			for (const found of searchDefinitions(tab.settingItems, query)) {
				const setting = new Setting(resultsEl).setName(found.name).setDesc(tab.name);
				setting.addButton((button) => button.setButtonText('Open').onClick(() => this.openTab(tab)));
			}
	}
}
