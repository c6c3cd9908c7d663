/** The address that manifest.xml names: where `npm run start` serves the add-in. */
export const developmentAddress = 'https://localhost:3000';

/** Why an address cannot serve the add-in. */
export type AddressFault = 'not-an-address' | 'not-https' | 'more-than-a-folder';

/**
 * Reads the address of the folder that serves the add-in, such as “https://kjj.example.gov.cn/recaudit”.
 * @returns the address without a slash at its end, or what is wrong with it: Office loads nothing without https
 */
export const readAddress = (text: string): { readonly address: string } | { readonly fault: AddressFault } => {
  if (!URL.canParse(text)) return { fault: 'not-an-address' };
  const url = new URL(text);
  if (url.protocol !== 'https:') return { fault: 'not-https' };
  const isFolder = url.search === '' && url.hash === '' && url.username === '' && url.password === '' && !/\.html?$/iu.test(url.pathname);
  if (!isFolder || text.includes('?') || text.includes('#')) return { fault: 'more-than-a-folder' };
  return { address: `${url.origin}${url.pathname.replace(/\/+$/u, '')}` };
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&apos;' };

/** @param manifest manifest.xml as it stands in the project @param address from `readAddress` @returns the manifest for that address */
export const manifestFor = (manifest: string, address: string): string =>
  manifest.replaceAll(
    developmentAddress,
    address.replaceAll(/[&<"']/gu, (character) => escapes[character] ?? character),
  );
