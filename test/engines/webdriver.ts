// The few commands of WebDriver that the walks need (https://www.w3.org/TR/webdriver2/): each a request with JSON.
import type { InPage } from './tab.ts';

/** By this name an element comes and goes. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const isFailure = (value: unknown): value is { readonly error: string; readonly message: string } =>
  typeof value === 'object' && value !== null && 'error' in value;

export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** @param driver the address of the program that drives the browser */
  static async start(driver: string, capabilities: object): Promise<WebDriver> {
    const { sessionId } = (await command('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    })) as { readonly sessionId: string };
    return new WebDriver(`${driver}/session/${sessionId}`);
  }

  post(path: string, body: object): Promise<unknown> {
    return command('POST', `${this.#session}/${path}`, body);
  }

  async run<A extends readonly unknown[], R>(read: InPage<A, R>, given: A): Promise<R> {
    return (await this.#execute(`return (${read.toString()}).apply(null, arguments)`, given)) as R;
  }

  /**
   * The path of an element, to which commands are added.
   * @param prepare what is done to it before
   */
  async find<A extends readonly unknown[]>(
    look: InPage<A, Element | null | undefined>,
    given: A,
    prepare: (element: Element) => void,
  ): Promise<string> {
    const script = `const found = (${look.toString()}).apply(null, arguments);
      if (found) (${prepare.toString()})(found);
      return found;`;
    const found = (await this.#execute(script, given)) as Readonly<Record<string, string>> | null;
    const id = found?.[ELEMENT];
    if (id === undefined) throw new Error(`Nothing was found with ${given.join(', ')}: ${look.toString()}`);
    return `element/${id}`;
  }

  #execute(script: string, given: readonly unknown[]): Promise<unknown> {
    return this.post('execute/sync', { script, args: given });
  }

  /** Ends the browser, which may be gone before it has answered. */
  async close(): Promise<void> {
    await command('DELETE', this.#session).catch(() => undefined);
  }
}

const command = async (method: string, address: string, body?: object): Promise<unknown> => {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (isFailure(value)) throw new Error(`${value.error}: ${value.message}`);
  return value;
};
