import { expect, type Page } from '@playwright/test';

const NAMED = ['group', 'region', 'article', 'navigation', 'form', 'radiogroup', 'complementary'];

/** The role and name of each that must bear one, as the browser hands them to a screen reader. */
const namesOf = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = await Promise.all(
    nodes
      .filter(({ ignored, role }) => !ignored && NAMED.includes(String(role?.value)))
      .map(async ({ role, name, backendDOMNodeId }) => {
        const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId ?? 0 });
        // To Chromium a fold is a group; its summary says what it is.
        return node.nodeName === 'DETAILS' ? [] : [`${String(role?.value)}: ${String(name?.value ?? '')}`];
      }),
  );
  await session.detach();
  return names.flat();
};

/** Nothing that must bear a name is without one, nor bears the name of another of its kind. */
export const expectNamesApart = async (page: Page): Promise<void> => {
  const names = await namesOf(page);
  expect(names.filter((name, index) => names.indexOf(name) < index || name.endsWith(': '))).toEqual([]);
};
