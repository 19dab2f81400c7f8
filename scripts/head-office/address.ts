import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the head office that has a folder open can be asked. */
const fileOf = (folder: string): string => join(folder, 'address');

export const keepAddress = (folder: string, url: string): Promise<void> => writeFile(fileOf(folder), url);
export const forgetAddress = (folder: string): Promise<void> => rm(fileOf(folder), { force: true });
export const readAddress = (folder: string): Promise<string> => readFile(fileOf(folder), 'utf8');
