import { isPresent, writeText } from './files.js';
/** Where claimcheck keeps what it writes for itself, in the folder that it was called in. Nothing of it is tracked. */
export const ownFolder = '.claimcheck';
/** Writes a file there, and before it the one that keeps git from looking in. */
export async function writeOwn(path, text, cwd) {
    const ignorePath = `${ownFolder}/.gitignore`;
    if (!(await isPresent(ignorePath, cwd)))
        await writeText(ignorePath, '*\n', cwd);
    await writeText(`${ownFolder}/${path}`, text, cwd);
}
