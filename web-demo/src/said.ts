/** What the page says around the guide, by the name of the word; nothing where it has no such word. */
export type Said = (word: string) => string;

/** The words that stand in the page, in the first of these languages that it has. They are read before anything is drawn. */
export function saidIn(page: Document, languages: readonly string[]): Said {
    const sections = [...page.querySelectorAll<HTMLElement>('.plain section')];
    const spoken = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';
    const preferred = languages.map((language) => sections.find(({ lang }) => spoken(lang) === spoken(language)));
    const section = preferred.find((each) => each !== undefined) ?? sections[0];
    const words = [...(section?.querySelectorAll<HTMLElement>('[data-word]') ?? [])];
    const said = new Map(words.map((word) => [word.dataset['word'], word.textContent]));
    return (word) => said.get(word) ?? '';
}
