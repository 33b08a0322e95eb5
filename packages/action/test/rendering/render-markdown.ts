import { spawnSync } from 'node:child_process'

/** What GitHub's comments understand beyond CommonMark. */
const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist']

/** Why Markdown cannot be rendered here, with the remedy; undefined where it can. */
export function findRendererProblem(): string | undefined {
  const { status } = spawnSync('cmark-gfm', ['--version'])
  return status === 0 ? undefined : "GitHub's own renderer is not here. Install it with: apt-get install cmark-gfm (Debian, Ubuntu)"
}

/** Renders Markdown with GitHub's own library, line breaks kept as in comments. Raw HTML is let through, so that what gets into it is seen. */
export function renderMarkdown(text: string): string {
  const extensions = EXTENSIONS.flatMap((name) => ['--extension', name])
  const { status, stdout, stderr } = spawnSync('cmark-gfm', ['--unsafe', '--hardbreaks', ...extensions], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`cmark-gfm failed: ${stderr}`)
  return stdout
}
