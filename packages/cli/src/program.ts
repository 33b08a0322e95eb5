import { DOCS } from '@clausal/core/report'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { CheckOptions } from './checking/check-options.ts'
import { MOST_SHARDS, type Shard, toShard } from './checking/shard.ts'
import {
  CHECK_FORMATS,
  DEFAULT_LAWS,
  DIFF_FAIL_LEVELS,
  DIFF_FORMATS,
  EXPORT_FORMATS,
  FAIL_LEVELS,
  HISTORY_FORMATS,
  IMPORT_FORMATS,
  LIST_FORMATS,
  LISTED_FINDINGS,
  LOCALES,
  RENDER_FORMATS,
  REVIEW_FORMATS,
} from './choices.ts'
import type { DiffOptions } from './commands/diff.ts'
import type { ExplainOptions } from './commands/explain.ts'
import type { ExportCommandOptions } from './commands/export.ts'
import type { HistoryOptions } from './commands/history.ts'
import type { ImportCommandOptions } from './commands/import.ts'
import type { InitOptions } from './commands/init.ts'
import type { InspectOptions } from './commands/inspect.ts'
import type { LawsOptions } from './commands/laws.ts'
import type { MergeOptions } from './commands/merge.ts'
import type { PrintConfigOptions } from './commands/print-config.ts'
import type { RenderCommandOptions } from './commands/render.ts'
import type { ReviewOptions } from './commands/review.ts'
import type { RulesOptions } from './commands/rules.ts'
import type { VendorsOptions } from './commands/vendors.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { EXAMPLES, EXIT_CODES } from './help-texts.ts'
import { type Terminal, tell } from './terminal.ts'

// Commands are loaded when they run: what a command does not need costs nothing.

const STDIN_FILENAME = new Option('--stdin-filename <name>', 'what to call standard input; its ending tells the format').default(
  'policy.md',
)

const CONFIG = new Option('--config <file>', 'the configuration to use (default: the nearest clausal.yaml upwards from each policy)')

function toList(text: string): string[] {
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

function toLineNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Give the number of a line, from 1.')
  return Number(text)
}

function readShard(text: string): Shard {
  const shard = toShard(text)
  if (shard === undefined)
    throw new InvalidArgumentError(`Give the part and how many there are, such as 2/5; at most ${MOST_SHARDS} parts.`)
  return shard
}

function toThreads(text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new InvalidArgumentError('Give a number from 0, for none but the main one, to 99.')
  return Number(text)
}

function toMostFindings(text: string): number {
  const most = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (most < 1 || most > LISTED_FINDINGS.most) throw new InvalidArgumentError(`Give a number from 1 to ${LISTED_FINDINGS.most}.`)
  return most
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

/** Reads `hasDpo=false,minimumAge=16`; the core says what is wrong with a name or value. */
function toFacts(text: string): Record<string, unknown> {
  return Object.fromEntries(
    toList(text).map((part) => {
      const [name = '', value = 'true'] = part.split('=', 2)
      return [name, FLAGS.get(value) ?? (/^\d{1,3}$/.test(value) ? Number(value) : value)]
    }),
  )
}

/** Errors that a user can mend, by name: their message says what to do, and a page of the documentation tells of what they are about. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['BaselineError', 'guides/old-policy.html'],
  ['ConfigError', 'reference/configuration.html'],
  ['DefinitionError', 'definitions.html'],
  ['GitError', 'reference/command-line.html#clausal-review'],
  ['LoadError', 'reference/command-line.html'],
  ['MergeError', 'reference/command-line.html'],
  ['PackageFileError', 'vendors.html'],
])

/** Runs the command line and tells the exit code; every failure is one message on standard error. */
export async function run(argv: readonly string[], version: string, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean
  const program = new Command('clausal')
    .description('Reads privacy policies clause by clause: what they say, what the law asks for, what is wrong with the text.')
    .version(version)
    .option('--color', 'colour the output even where it is no terminal')
    .option('--no-color', 'never colour the output')
    .option('--trust-plugins', 'run the plug-ins that the configuration names (or set CLAUSAL_TRUST_PLUGINS=1)')
    .showHelpAfterError('(clausal --help shows what there is)')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: (text) => {
        for (const line of text.trimEnd().split('\n')) tell(terminal, line)
      },
      getOutHelpWidth: () => terminal.width,
    })

  program
    .command('check')
    .description('say what is missing or wrong, at exact places')
    .argument('[files...]', 'files or globs; - for standard input; none for every privacy policy below this folder')
    .addOption(
      new Option('--law <ids>', `laws to hold the policy against, separated by commas (default: ${DEFAULT_LAWS.join(',')})`).argParser(
        toList,
      ),
    )
    .addOption(new Option('--declare <facts>', 'what no text can tell, such as hasDpo=false,sellsData=true').argParser(toFacts))
    .addOption(new Option('--format <name>', 'how to print it').choices(CHECK_FORMATS).default('pretty'))
    .addOption(new Option('--fail-on <severity>', 'exit with 1 from this severity on (default: error)').choices(FAIL_LEVELS))
    .addOption(
      new Option('--max-findings <n>', 'how many findings of a file to list, the gravest; the rest is counted')
        .default(LISTED_FINDINGS.usual)
        .argParser(toMostFindings),
    )
    .addOption(CONFIG)
    .addOption(new Option('--no-config', 'read no configuration'))
    .addOption(new Option('--fix', 'mend the layout in the files themselves; wording is never touched'))
    .addOption(new Option('--baseline <file>', 'keep the findings in this file silent'))
    .addOption(new Option('--update-baseline', 'accept all findings of this run: write them to the baseline'))
    .addOption(new Option('--today <YYYY-MM-DD>', 'the day to judge dates by (default: today)'))
    .addOption(STDIN_FILENAME)
    .addOption(new Option('--stdin-ndjson', 'read policies from standard input, a JSON object on each line; needs --format ndjson'))
    .addOption(new Option('--shard <i/n>', 'check one of n parts of the files; clausal merge joins the reports').argParser(readShard))
    .addOption(new Option('--cache', 'recall what was said of a policy that did not change'))
    .addOption(new Option('--cache-location <folder>', 'where to keep it').default('.clausal-cache'))
    .addOption(new Option('--threads <n>', 'how many threads to start, 0 for none (default: by cores and files)').argParser(toThreads))
    .addHelpText('after', EXAMPLES.check)
    .action(async (files: string[], options: CheckOptions) => {
      code = await (await import('./commands/check.ts')).runCheck(files, options, terminal, version)
    })

  program
    .command('merge')
    .description('join the reports of all shards of a check into the one of the whole run')
    .argument('<reports...>', 'files that clausal check --format json, ndjson or sarif wrote')
    .addOption(new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(FAIL_LEVELS).default('error'))
    .addHelpText('after', EXAMPLES.merge)
    .action(async (files: string[], options: MergeOptions) => {
      code = await (await import('./commands/merge.ts')).runMerge(files, options, terminal)
    })

  program
    .command('inspect')
    .description('show what a policy says: clauses and their kinds, facts, terms, references')
    .argument('[files...]', 'files or globs; - for standard input')
    .addOption(new Option('--format <name>', 'how to print it').choices(LIST_FORMATS).default('pretty'))
    .addOption(new Option('--explain <line>', 'tell why the text at a line was read as it was').argParser(toLineNumber))
    .addOption(STDIN_FILENAME)
    .addHelpText('after', EXAMPLES.inspect)
    .action(async (files: string[], options: InspectOptions) => {
      code = await (await import('./commands/inspect.ts')).runInspect(files, options, terminal)
    })

  program
    .command('diff')
    .description('say what changed between two versions, and what it means for the reader')
    .usage('[options] OLD NEW | [options] REF[..REF] -- FILE')
    .argument('[versions...]', 'two files, - for standard input; or a commit, branch, tag or range of git, then -- and the file')
    .addOption(new Option('--format <name>', 'how to print it').choices(DIFF_FORMATS).default('pretty'))
    .addOption(new Option('--html <file>', 'also write a page with both versions'))
    .addOption(new Option('--verbose', 'list editorial changes too, and long changes whole'))
    .addOption(new Option('--fail-on <materiality>', 'exit with 1 from this materiality on').choices(DIFF_FAIL_LEVELS).default('never'))
    .addOption(STDIN_FILENAME)
    .addHelpText('after', EXAMPLES.diff)
    .action(async (versions: string[], options: DiffOptions) => {
      const behind = argv.includes('--') ? argv.length - argv.indexOf('--') - 1 : 0
      const names = versions.slice(0, versions.length - behind)
      code = await (await import('./commands/diff.ts')).runDiff({ names, files: versions.slice(names.length) }, options, terminal)
    })

  program
    .command('review')
    .description('say what a pull request changes for readers, what it loses and what the policy itself promised')
    .usage('[options] [BASE] [-- FILES]')
    .argument('[base...]', 'commit, branch or tag to merge into (default: the main branch); -- and files for some policies only')
    .addOption(new Option('--head <ref>', 'what to review (default: the working tree)'))
    .addOption(new Option('--law <ids>', 'laws to hold the policies against, separated by commas').argParser(toList))
    .addOption(new Option('--declare <facts>', 'what no text can tell, such as hasDpo=false,sellsData=true').argParser(toFacts))
    .addOption(new Option('--format <name>', 'how to print it').choices(REVIEW_FORMATS).default('pretty'))
    .addOption(
      new Option(
        '--fail-on <names>',
        'exit with 1 for any of material, minor, lost, broken, findings, error, warning, info (new findings), or what a law asks for, by its id',
      )
        .argParser(toList)
        .default([], 'never'),
    )
    .addOption(new Option('--merge-date <YYYY-MM-DD>', 'the day the change lands; notice periods run from it (default: today)'))
    .addOption(new Option('--today <YYYY-MM-DD>', 'the day to judge dates by (default: today)'))
    .addOption(CONFIG)
    .addOption(new Option('--no-config', 'read no configuration'))
    .addHelpText('after', EXAMPLES.review)
    .action(async (names: string[], options: ReviewOptions) => {
      const behind = argv.includes('--') ? argv.length - argv.indexOf('--') - 1 : 0
      const bases = names.slice(0, names.length - behind)
      code = await (await import('./commands/review.ts')).runReview({ bases, files: names.slice(bases.length) }, options, terminal)
    })

  program
    .command('history')
    .description('say of every version in git what it changed for the reader, and how it answers the laws')
    .argument('<file>', 'the policy; a former name where it is gone')
    .addOption(new Option('--law <ids>', 'laws to hold the versions against, separated by commas').argParser(toList))
    .addOption(new Option('--declare <facts>', 'what no text can tell, such as hasDpo=false,sellsData=true').argParser(toFacts))
    .addOption(new Option('--format <name>', 'how to print it').choices(HISTORY_FORMATS).default('text'))
    .addOption(new Option('--since <point>', 'only versions after this day (YYYY-MM-DD), commit, branch or tag'))
    .addOption(new Option('--resume <file>', 'go on from the rows in this file, and add the new ones to it'))
    .addOption(CONFIG)
    .addOption(new Option('--no-config', 'read no configuration'))
    .addHelpText('after', EXAMPLES.history)
    .action(async (file: string, options: HistoryOptions) => {
      code = await (await import('./commands/history.ts')).runHistory(file, options, terminal)
    })

  program
    .command('vendors')
    .description('say which vendors the packages of a project send data to, and whether its policies disclose them')
    .argument('[folder]', 'where package.json and the lock file are', '.')
    .addOption(new Option('--policy <files...>', 'policies or globs (default: those of the project)'))
    .addOption(new Option('--names', 'end with 1 for a vendor that no policy names, though it names its category'))
    .addOption(new Option('--dev', 'count what only builds or tests the product, too'))
    .addOption(new Option('--format <name>', 'how to print it').choices(LIST_FORMATS).default('pretty'))
    .addHelpText('after', EXAMPLES.vendors)
    .action(async (folder: string, options: VendorsOptions) => {
      code = await (await import('./commands/vendors.ts')).runVendors(folder, options, terminal)
    })

  program
    .command('explain')
    .description('tell what a rule finds, or what a law or one of its requirements asks for')
    .argument('<id>', 'a rule, a law or a requirement, as check names them')
    .addOption(new Option('--format <name>', 'how to print it').choices(LIST_FORMATS).default('pretty'))
    .addHelpText('after', EXAMPLES.explain)
    .action(async (id: string, options: ExplainOptions) => {
      code = await (await import('./commands/explain.ts')).runExplain(id, options, terminal)
    })

  program
    .command('laws')
    .description('list the laws a policy can be held against')
    .addOption(new Option('--format <name>', 'how to print it').choices(LIST_FORMATS).default('pretty'))
    .action(async (options: LawsOptions) => {
      code = await (await import('./commands/laws.ts')).runLaws(options, terminal)
    })

  program
    .command('rules')
    .description('list the rules, with their severity in the recommended preset')
    .addOption(new Option('--format <name>', 'how to print it').choices(LIST_FORMATS).default('pretty'))
    .action(async (options: RulesOptions) => {
      code = await (await import('./commands/rules.ts')).runRules(options, terminal)
    })

  program
    .command('init')
    .description('write a configuration for the policies below this folder, and a workflow that reviews their changes')
    .addOption(new Option('--law <ids>', `laws to hold the policies against (default: ${DEFAULT_LAWS.join(',')})`).argParser(toList))
    .addOption(new Option('--no-workflow', 'write no workflow for GitHub'))
    .action(async (options: InitOptions) => {
      code = await (await import('./commands/init.ts')).runInit(options, terminal)
    })

  program
    .command('render')
    .description('write the policy that a definition describes')
    .argument('<definition>', 'a definition in YAML or JSON; - for standard input')
    .addOption(new Option('--format <name>', 'what to write').choices(RENDER_FORMATS).default('markdown'))
    .addOption(new Option('--locale <tag>', 'in which language (default: the first of the definition)').choices(LOCALES))
    .addOption(new Option('--fragment', 'in HTML, the policy alone instead of a whole page'))
    .addOption(
      new Option('--questions [format]', 'print what its laws ask and it does not answer instead; ends with 1 where there is any')
        .choices(['pretty', 'json'])
        .preset('pretty'),
    )
    .addOption(STDIN_FILENAME)
    .addHelpText('after', EXAMPLES.render)
    .action(async (file: string, options: RenderCommandOptions) => {
      code = await (await import('./commands/render.ts')).runRender(file, options, terminal)
    })

  program
    .command('export')
    .description('write a definition in a format that other systems read')
    .argument('<definition>', 'a definition in YAML or JSON; - for standard input')
    .addOption(new Option('--format <name>', 'what to write').choices(EXPORT_FORMATS).makeOptionMandatory())
    .addOption(STDIN_FILENAME)
    .addHelpText('after', EXAMPLES.export)
    .action(async (file: string, options: ExportCommandOptions) => {
      code = await (await import('./commands/export.ts')).runExport(file, options, terminal)
    })

  program
    .command('import')
    .description('write the definition that a policy gives, and what it leaves open')
    .argument('<file>', 'the policy; - for standard input')
    .addOption(new Option('--format <name>', 'how to print it').choices(IMPORT_FORMATS).default('yaml'))
    .addOption(
      new Option('--law <ids>', `laws whose open requirements are asked about (default: ${DEFAULT_LAWS.join(',')})`).argParser(toList),
    )
    .addOption(new Option('--against <definition>', 'print where this definition and the policy differ instead; ends with 1 where they do'))
    .addOption(STDIN_FILENAME)
    .addHelpText('after', EXAMPLES.import)
    .action(async (file: string, options: ImportCommandOptions) => {
      code = await (await import('./commands/import.ts')).runImport(file, options, terminal)
    })

  program
    .command('print-config')
    .description('show what holds for a policy, and where each value comes from')
    .argument('<file>', 'the policy')
    .addOption(CONFIG)
    .addOption(new Option('--format <name>', 'how to print it').choices(LIST_FORMATS).default('pretty'))
    .action(async (file: string, options: PrintConfigOptions) => {
      code = await (await import('./commands/print-config.ts')).runPrintConfig(file, options, terminal)
    })

  program
    .command('lsp')
    .description('serve an editor: findings, clauses, terms and laws while you write')
    .addOption(new Option('--stdio', 'talk over standard input and output, as most editors do'))
    .addOption(new Option('--socket <port>', 'talk over a socket that the editor listens at'))
    .addOption(new Option('--pipe <name>', 'talk over a named pipe that the editor listens at'))
    .addOption(new Option('--node-ipc', 'talk over the channel between Node processes'))
    .addOption(new Option('--clientProcessId <id>', 'end when this process does').hideHelp())
    .action(async () => (await import('./commands/lsp.ts')).runLsp(argv, version))

  program
    .command('mcp')
    .description('serve an assistant over the Model Context Protocol, on standard input and output')
    .addHelpText('after', EXAMPLES.mcp)
    .action(async () => (await import('./commands/mcp.ts')).runMcp(version))

  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failure
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    const page = error instanceof Error ? EXPECTED.get(error.name) : undefined
    if (page !== undefined) {
      for (const problem of error instanceof Error && error.name === 'DefinitionError' ? message.split('\n') : [message])
        tell(terminal, `error: ${problem}`)
      tell(terminal, `More: ${DOCS}${page}`)
    } else {
      tell(terminal, `error: Clausal stopped for a reason it did not expect: ${message}. Please report it with the lines below.`)
      for (const line of stack.split('\n')) tell(terminal, line)
    }
    return EXIT.failure
  }
  return code
}
