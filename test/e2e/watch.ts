import { expect, type BrowserContext } from '@playwright/test';

/** What no request may hold. */
const TYPED = /987\.?654|机密公司|%E6%9C%BA%E5%AF%86/;

/** What the browser reports against the policies of a page and its server, and what leaves it. */
export interface Watch {
  readonly violations: string[];
  readonly sent: string[];
}

export const watch = async (context: BrowserContext): Promise<Watch> => {
  const violations: string[] = [];
  const sent: string[] = [];
  await context.exposeBinding('reportViolation', (_, report: string) => void violations.push(report));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) => {
      const { reportViolation } = window as unknown as { reportViolation: (report: string) => void };
      reportViolation([location.pathname, violatedDirective, blockedURI, sample, sourceFile].join(' '));
    });
  });
  context.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|TrustedHTML|Permissions-Policy/.test(message.text()))
      violations.push(message.text());
  });
  context.on('request', (request) => {
    if (/^https?:/.test(request.url())) sent.push(`${request.url()}\n${request.postData() ?? ''}`);
  });
  return { violations, sent };
};

export const expectPrivate = async (
  context: BrowserContext,
  { violations, sent }: Watch,
  address: string,
): Promise<void> => {
  expect(violations).toEqual([]);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((request) => !request.startsWith(`${address}/`))).toEqual([]);
  expect(sent.filter((request) => TYPED.test(request))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
};
