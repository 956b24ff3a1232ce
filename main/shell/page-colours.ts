/** The page's background in each theme (--canvas of renderer/ui/tokens.css), shown by the window before the page is there. */
export const pageBackground = { light: '#f4f6f8', dark: '#11151a' } as const;
