const english = {
	demo: 'Demo: the plugin in an imitation of Obsidian. Nothing leaves this page; reload to start over.',
	dark: 'Dark theme',
	light: 'Light theme',
	language: '한국어',
	phone: 'Phone',
	desktop: 'Desktop',
	palette: 'Command palette',
	settings: 'Settings',
	files: 'Files',
	toggleLeft: 'Toggle files',
	toggleRight: 'Toggle right sidebar',
	typeCommand: 'Select a command…',
	typeNote: 'Find a note…',
	openInNewTab: 'Open in new tab',
};

/** The demo's own words. */
export type Words = typeof english;

const korean: Words = {
	demo: '데모: 옵시디언을 흉내 낸 화면에서 플러그인이 돌아갑니다. 아무것도 밖으로 나가지 않으며, 새로 고치면 처음으로 돌아갑니다.',
	dark: '어두운 테마',
	light: '밝은 테마',
	language: 'English',
	phone: '휴대폰',
	desktop: '데스크톱',
	palette: '명령어 팔레트',
	settings: '설정',
	files: '파일',
	toggleLeft: '파일 목록 여닫기',
	toggleRight: '오른쪽 사이드바 여닫기',
	typeCommand: '명령어를 고르세요…',
	typeNote: '노트를 찾으세요…',
	openInNewTab: '새 탭에서 열기',
};

/** The words in the language of the app: Korean, or else English. */
export function wordsIn(language: string): Words {
	return language === 'ko' ? korean : english;
}
