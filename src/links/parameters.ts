/** What the site itself writes after a `?`. */
const OWN_PARAMETERS: readonly string[] = ['q', 'topic', 'kind', 'who', 'for'];

/** An address to be cited, printed or copied: without what messengers and campaigns add to it. */
export const citedAddress = (address: string): string => {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (!OWN_PARAMETERS.includes(name)) url.searchParams.delete(name);
  return url.href;
};

/** The same address with these of the site's own parameters; an empty one goes, and what others wrote stays. */
export const withParameters = (address: string, parameters: Readonly<Record<string, string>>): string => {
  const url = new URL(address);
  for (const name of Object.keys(parameters)) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(parameters)) if (value !== '') url.searchParams.append(name, value);
  return url.href;
};
