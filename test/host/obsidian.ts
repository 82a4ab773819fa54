/**
 * The module `obsidian` as plugins and tests import it. What is not here is not part of the host: the built plugin is
 * told so with the name.
 */
export { apiVersion, requireApiVersion } from './api-version';
export { App } from './app';
export { BasesView, QueryController } from './bases/bases-view';
export { BasesEntry, BasesEntryGroup, BasesQueryResult, BasesViewConfig, parsePropertyId } from './bases/query';
export {
	BooleanValue,
	DateValue,
	FileValue,
	LinkValue,
	ListValue,
	NotNullValue,
	NullValue,
	NumberValue,
	PrimitiveValue,
	StringValue,
	Value,
} from './bases/values';
export { Component } from './component';
export { debounce } from './debounce';
export { Events } from './events';
export { FileManager } from './file-manager';
export { getFrontMatterInfo } from './metadata/front-matter';
export {
	getAllTags,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
} from './metadata/front-matter-values';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './metadata/linkpath';
export { MetadataCache } from './metadata/metadata-cache';
export { iterateCacheRefs, iterateRefs, resolveSubpath } from './metadata/resolve-subpath';
export { normalizePath } from './normalize-path';
export { Plugin } from './plugin';
export { TAbstractFile, TFile, TFolder } from './vault/files';
export { Vault } from './vault/vault';
export { parseYaml, stringifyYaml } from './yaml';

export { Editor } from './editor/editor';
export {
	editorEditorField,
	editorInfoField,
	editorLivePreviewField,
	editorViewField,
	livePreviewState,
} from './editor/editor-fields';
export { EditorSuggest } from './editor/editor-suggest';
export { BaseComponent, ValueComponent } from './ui/components/base';
export { ButtonComponent, ExtraButtonComponent } from './ui/components/button';
export { DropdownComponent, ToggleComponent } from './ui/components/choice';
export { ColorComponent } from './ui/components/color';
export { DisplayValueComponent } from './ui/components/display-value';
export { ProgressBarComponent, SliderComponent } from './ui/components/range';
export {
	AbstractTextComponent,
	MomentFormatComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
} from './ui/components/text';
export { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
export { HoverPopover } from './ui/hover-popover';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
export { AbstractInputSuggest } from './ui/input-suggest';
export { Keymap, Scope } from './ui/keymap';
export { getLanguage, moment } from './ui/locale';
export { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from './ui/markdown-renderer';
export { Menu, MenuSeparator } from './ui/menu';
export { MenuItem } from './ui/menu-item';
export { Modal } from './ui/modal';
export { Notice } from './ui/notice';
export { Platform } from './ui/platform';
export { PopoverSuggest } from './ui/popover-suggest';
export { sanitizeHTMLToDom } from './ui/sanitize';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './ui/search';
export { Setting } from './ui/setting';
export { SettingGroup } from './ui/setting-group';
export { SettingPage } from './ui/setting-page';
export { PluginSettingTab, SettingTab } from './ui/setting-tab';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export { displayTooltip, setTooltip } from './ui/tooltip';
export { EditableFileView, FileView } from './workspace/file-view';
export { MarkdownPreviewView } from './workspace/markdown-preview-view';
export { MarkdownView } from './workspace/markdown-view';
export { TextFileView } from './workspace/text-file-view';
export { ItemView, View } from './workspace/view';
export { Workspace } from './workspace/workspace';
export { WorkspaceItem, WorkspaceParent } from './workspace/workspace-item';
export { WorkspaceLeaf } from './workspace/workspace-leaf';
export {
	WorkspaceContainer,
	WorkspaceFloating,
	WorkspaceMobileDrawer,
	WorkspaceRibbon,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
	WorkspaceWindow,
} from './workspace/workspace-split';
export { WorkspaceTabs } from './workspace/workspace-tabs';
