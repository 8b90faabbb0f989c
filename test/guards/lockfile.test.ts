import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectNone, read } from './support.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
type Pinned = Readonly<Record<string, string>>;

/** Where Node would look for a package from a folder: there first, then outwards. */
const placesOf = (folder: string, name: string): readonly string[] => {
  const parts = folder.split('/');
  return parts
    .map((_, index) => parts.slice(0, parts.length - index).join('/'))
    .filter((outer) => outer !== '' && !outer.endsWith('node_modules'))
    .map((outer) => `${outer}/node_modules/${name}`)
    .concat(`node_modules/${name}`);
};

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
