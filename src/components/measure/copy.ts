const SHOWN_MS = 2500;

/** Copies a text and lets the button say for a moment how it went. */
export const copy = async (button: HTMLButtonElement, text: string, done: string, failed: string): Promise<void> => {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = done;
  } catch {
    button.textContent = failed;
  }
  setTimeout(() => (button.textContent = label), SHOWN_MS);
};
