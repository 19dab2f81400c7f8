import { posix } from 'node:path';
import { layers, type Layer } from '../../scripts/lint/layers.ts';
import { importsOf, type Import, type SourceFile } from './source-file.ts';

/** Complains of every import that the file's layer may not have. */
export function checkImports(file: SourceFile): readonly string[] {
  const layer = layerOf(file.path);
  if (isFree(file.path)) return [];
  if (layer === undefined) return [`${file.path} lies in no layer of scripts/lint/layers.ts.`];
  return importsOf(file)
    .filter((one) => !mayImport(layer, file.path, one))
    .map(({ specifier }) => `${file.path} imports ${specifier}. ${layer.instead}`);
}

function isFree(path: string): boolean {
  return isWithin(path, 'scripts') || isWithin(path, 'tests');
}

function layerOf(path: string): Layer | undefined {
  return layers
    .filter(({ at }) => isWithin(path, at))
    .toSorted((a, b) => b.at.length - a.at.length)
    .at(0);
}

function mayImport(layer: Layer, path: string, { specifier, typesOnly }: Import): boolean {
  if (!specifier.startsWith('.')) {
    return layer.packages.some((name) =>
      name === 'node:' ? specifier.startsWith(name) : isWithin(specifier, name),
    );
  }
  const target = posix.join(posix.dirname(path), specifier);
  const places = [layer.at, ...layer.from, ...(typesOnly ? (layer.typesFrom ?? []) : [])];
  return places.some((place) => isWithin(target, place));
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
