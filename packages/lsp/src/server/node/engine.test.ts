import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { optionsForTyping } from './engine.ts'

it('asks the engine for nothing that it does not know', () => {
  const { status, stderr } = spawnSync(process.execPath, [...optionsForTyping(), '-p', '1'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

it('leaves alone an engine without a quick compiler', () => {
  const hasQuickCompiler = Reflect.get(process.config.variables, 'v8_enable_maglev') === 1
  expect(optionsForTyping()).toEqual(hasQuickCompiler ? ['--no-turbofan'] : [])
})
