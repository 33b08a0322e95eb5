import type { Absence, FileText } from '../../review/trees.ts'
import { LARGEST_FILE } from '../load.ts'
import { LoadError } from '../load-error.ts'

const EXPLANATIONS: Readonly<Record<Absence, string>> = {
  missing: 'there is no such file. Check the name and the folder.',
  folder: 'this is a folder. Name a file in it.',
  binary: 'this is not text. Name a Markdown, HTML or plain text file.',
  symlink: 'this is a symbolic link, or is behind one. Name the file it leads to.',
  submodule: 'this is in a submodule. Run clausal inside the submodule.',
  'lfs-pointer': 'only the pointer of Git LFS is here, not the text. Take the file out of LFS, or compare two files.',
  'too-large': 'it is larger than a policy can be (20 MB). Check that it is the right file.',
}

/** How the modes of a tree entry read: a link, a commit of a submodule, a folder. */
const MODES: Readonly<Record<string, Absence>> = { '120000': 'symlink', '160000': 'submodule', '040000': 'folder' }

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1'

/** No text, and why. */
export function absence(absent: Absence, explanation: string = EXPLANATIONS[absent]): FileText {
  return { absent, explanation }
}

/** Why an entry of a tree holds no text, as far as its mode and its size in bytes tell; undefined where it may hold one. */
export function absenceOf({ mode, size }: { readonly mode: string; readonly size: number }): FileText | undefined {
  const absent = MODES[mode]
  if (absent !== undefined) return absence(absent)
  return size > LARGEST_FILE ? absence('too-large') : undefined
}

/** The message of a LoadError without the name of the file, which is told elsewhere. */
const reasonOf = ({ message, file }: LoadError) => message.slice(file.length + 2)

/** The text that `read` gives, or why it is none: a pointer of Git LFS, or what is not UTF-8. */
export async function toFileText(read: () => string | Promise<string>): Promise<FileText> {
  try {
    const text = await read()
    return text.startsWith(LFS_POINTER) ? absence('lfs-pointer') : { text }
  } catch (error) {
    if (error instanceof LoadError) return absence('binary', reasonOf(error))
    throw error
  }
}
