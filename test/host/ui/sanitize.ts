const forbidden = 'script, style, iframe, object, embed, link, meta, base, form, noscript, template';
const address = /^(?:href|src|xlink:href|action|formaction|poster)$/i;
const safeAddress = /^(?:https?:|mailto:|tel:|obsidian:|app:|data:image\/(?!svg)|[^:]*$|[^:]*[/?#])/i;

/** Reads HTML of unknown origin: nothing that runs, frames, styles the page or submits anything is left in it. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	for (const el of Array.from(parsed.querySelectorAll(forbidden))) el.remove();
	for (const el of Array.from(parsed.body.querySelectorAll('*')))
		for (const { name, value } of Array.from(el.attributes)) {
			// Browsers skip white space and control characters in the name of a scheme.
			const bare = value.replace(/[\s\p{Cc}]/gu, '');
			if (/^on/i.test(name) || name === 'srcdoc' || (address.test(name) && !safeAddress.test(bare)))
				el.removeAttribute(name);
		}
	const fragment = createFragment();
	for (const node of Array.from(parsed.body.childNodes)) fragment.append(activeDocument.importNode(node, true));
	return fragment;
}
