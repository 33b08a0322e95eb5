import {
  type Disposable,
  l10n,
  ShellExecution,
  type ShellQuotedString,
  ShellQuoting,
  Task,
  type TaskDefinition,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode'

const TYPE = 'clausal'

/** What a task in tasks.json may say. */
interface CheckDefinition extends TaskDefinition {
  readonly files?: readonly string[]
  readonly arguments?: readonly string[]
}

const quoted = (value: string): ShellQuotedString => ({ value, quoting: ShellQuoting.Strong })

function checkTask(definition: CheckDefinition, scope: WorkspaceFolder | TaskScope.Workspace): Task {
  const { files = [], arguments: more = [] } = definition
  // One line for each finding, which the problem matcher reads.
  const check = ['clausal', 'check', '--format', 'github']
  const execution = new ShellExecution('npx', [...check, ...more.map(quoted), ...files.map(quoted)])
  const task = new Task(definition, scope, l10n.t('Check every policy'), 'clausal', execution, '$clausal')
  task.detail = `npx ${check.join(' ')}`
  return task
}

/** Offers `clausal check` as a task, for each folder. It is the command line's own program, so it needs the package `clausal`. */
export function registerCheckTask(): Disposable {
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => checkTask({ type: TYPE }, folder)),
    resolveTask: ({ definition, scope }) =>
      checkTask({ ...definition, type: TYPE }, scope === undefined || typeof scope === 'number' ? TaskScope.Workspace : scope),
  })
}
