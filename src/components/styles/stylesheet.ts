/** Resolves when the styles are there, or will not come: without them a page is plain, but it works. */
export const loadStyles = (address: string): Promise<unknown> =>
  new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    sheet.onload = sheet.onerror = resolve;
    document.head.append(sheet);
  });
