import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ribbonFunctions } from '../../src/commands/ribbon';
import { parseXml } from '../../src/hosts/xlsx/xml-document';
import type { XmlElement } from '../../src/hosts/xlsx/xml-document';
import { platformFloor } from '../../src/taskpane/platform/judge-platform';
import { developmentAddress } from '../../scripts/manifest-address';
import { iconSizes } from '../../scripts/icons/motifs';

const text = readFileSync('manifest.xml', 'utf8');
const root = parseXml(text, 'manifest.xml');

const childrenOf = (element: XmlElement): readonly string[] => element.children.map(({ localName }) => localName);
const value = (element: XmlElement, name: string): string => element.attributes.get(name)?.value ?? '';
const everything = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(everything)];
const all = (localName: string, inside = root): readonly XmlElement[] =>
  everything(inside).filter((element) => element.localName === localName);
const one = (localName: string, inside = root): XmlElement => {
  const [only, second] = all(localName, inside);
  if (only === undefined || second !== undefined) throw new Error(`not exactly one ${localName}`);
  return only;
};
const direct = (localName: string, inside: XmlElement): XmlElement => {
  const found = inside.children.find((child) => child.localName === localName);
  if (found === undefined) throw new Error(`no ${localName} in ${inside.localName}`);
  return found;
};

const overrides = one('VersionOverrides');
const resources = one('Resources');
const definitions = resources.children.flatMap(({ children }) => children);
const definition = (id: string): XmlElement => {
  const found = definitions.find((element) => value(element, 'id') === id);
  if (found === undefined) throw new Error(`no resource ${id}`);
  return found;
};
const chinese = (id: string): string => value(definition(id), 'DefaultValue');
const english = (id: string): string => value(one('Override', definition(id)), 'Value');

describe('order of elements, as the published schemas (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0) give it', () => {
  it.each<readonly [string, XmlElement, readonly string[]]>([
    [
      'OfficeApp',
      root,
      [
        ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl'],
        ...['SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
      ],
    ],
    ['VersionOverrides', overrides, ['Hosts', 'Resources']],
    ['Host', one('Host', overrides), ['Runtimes', 'DesktopFormFactor']],
    ['DesktopFormFactor', one('DesktopFormFactor'), ['FunctionFile', 'ExtensionPoint']],
    ['CustomTab', one('CustomTab'), ['Group', 'Group', 'Group', 'Label']],
    ['Resources', resources, ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ])('%s', (_, element, expected) => {
    expect(childrenOf(element)).toEqual(expected);
  });

  it.each(all('Group').map((group) => [value(group, 'id'), group] as const))('group %s', (_, group) => {
    expect(childrenOf(group).join(' ')).toMatch(/^Label Icon( Control)+$/u);
  });

  it.each(all('Control').map((control) => [value(control, 'id'), control] as const))('control %s', (_, control) => {
    expect(childrenOf(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    expect(childrenOf(direct('Supertip', control))).toEqual(['Title', 'Description']);
  });
});

describe('what it asks of Excel', () => {
  it('is read by Microsoft’s own reader', () => {
    // In a process of its own: the reader depends on packages that jest cannot load.
    const program = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((read) => console.log(JSON.stringify(read)))`;
    const read: unknown = JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }));
    expect(read).toMatchObject({
      id: '6b3f0c5e-8d52-4d0b-9a3c-51e7f2c4a9d6',
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'zh-CN',
      displayName: '推荐表审核',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
  });

  it('has the floor of the page', () => {
    expect(all('Set', one('Requirements')).map((set) => [value(set, 'Name'), value(set, 'MinVersion')])).toEqual(platformFloor);
  });

  it('runs ribbon and pane in one page that stays', () => {
    const runtime = one('Runtime');
    expect(value(runtime, 'lifetime')).toBe('long');
    const pages = [runtime, one('FunctionFile'), ...all('SourceLocation', one('CustomTab'))].map((element) => value(element, 'resid'));
    expect(new Set(pages)).toEqual(new Set(['Page.Url']));
    expect(chinese('Page.Url')).toBe(`${developmentAddress}/taskpane.html`);
  });
});

describe('buttons', () => {
  it('bear the names of the requirement, in both languages', () => {
    const labels = all('Control').map((control) => value(direct('Label', control), 'resid'));
    expect(labels.map(chinese)).toEqual(['审核', '清除标注', '生成汇总表', '打开面板']);
    expect(labels.map(english)).toEqual(['Audit', 'Clear Marks', 'Make Summary Sheet', 'Open Pane']);
    expect(chinese(value(direct('Label', one('CustomTab')), 'resid'))).toBe('推荐表审核');
  });

  it('run the functions that the page knows', () => {
    expect(all('FunctionName').map((name) => name.text)).toEqual(Object.values(ribbonFunctions));
  });

  it('open the pane', () => {
    const actions = all('Action').map((action) => value(action, 'xsi:type'));
    expect(actions).toEqual(['ExecuteFunction', 'ExecuteFunction', 'ExecuteFunction', 'ShowTaskpane']);
  });
});

describe('icons', () => {
  it.each(all('Icon').map((icon, at) => [at, icon] as const))('icon %d comes in every size', (_, icon) => {
    const images = icon.children.map((image) => [Number(value(image, 'size')), value(image, 'resid')] as const);
    expect(images.map(([size]) => size)).toEqual(iconSizes);
    for (const [size, resid] of images) expect(chinese(resid)).toMatch(new RegExp(`-${size}\\.png$`, 'u'));
  });

  it('are drawn, in the size that their name says', () => {
    const addresses = [
      ...[...text.matchAll(/"(https:[^"]+\.png)"/gu)].map(([, address = '']) => address.replace(`${developmentAddress}/`, '')),
    ];
    expect(addresses).toHaveLength(2 + 4 * iconSizes.length);
    for (const address of addresses) {
      const header = readFileSync(address).subarray(0, 24);
      const size = Number(/-(\d+)\.png$/u.exec(address)?.[1]);
      // Width and height of a PNG stand at bytes 16 and 20.
      expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});

describe('resources', () => {
  it('are all there and all used', () => {
    const used = new Set(everything(overrides).map((element) => value(element, 'resid')));
    used.delete('');
    expect(new Set(definitions.map((element) => value(element, 'id')))).toEqual(used);
  });

  it('keep to the lengths that Office allows', () => {
    for (const element of definitions) expect(value(element, 'id').length).toBeLessThanOrEqual(32);
    const lengths = (tag: string): number[] =>
      one(tag).children.flatMap(({ attributes, children }) => [
        attributes.get('DefaultValue')?.value.length ?? 0,
        ...children.map((child) => value(child, 'Value').length),
      ]);
    expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
  });

  it('have every text in English', () => {
    for (const element of [one('DisplayName'), direct('Description', root), ...all('String')]) {
      expect(all('Override', element).map((override) => value(override, 'Locale'))).toEqual(['en-US']);
      expect(value(one('Override', element), 'Value')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('lie at one address', () => {
    const addresses = [...text.matchAll(/"(https?:\/\/[^"]+)"/gu)].map(([, address = '']) => address);
    const foreign = addresses.filter(
      (address) => !address.startsWith(`${developmentAddress}/`) && !address.includes('.microsoft.com/office/'),
    );
    expect(foreign).toEqual(['http://www.w3.org/2001/XMLSchema-instance']);
  });
});
