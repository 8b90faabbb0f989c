/** Resolves when the styles are there, or will not come after a second try: without them a page is plain, but it works. */
export const loadStyles = async (address: string): Promise<void> => {
  if (!(await attempt(address))) await attempt(address);
};

const attempt = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    sheet.onload = () => resolve(true);
    sheet.onerror = () => {
      sheet.remove();
      resolve(false);
    };
    document.head.append(sheet);
  });
