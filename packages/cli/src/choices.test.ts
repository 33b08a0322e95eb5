import * as core from '@clausal/core'
import { CHECK_FORMATS as CORE_CHECK_FORMATS } from '@clausal/core/report'
import { expect, it } from 'vitest'
import { CHECK_FORMATS, DEFAULT_LAWS, EXPORT_FORMATS, LISTED_FINDINGS, LOCALES, RENDER_FORMATS } from './choices.ts'

it('offers what the core has', () => {
  expect(CHECK_FORMATS).toEqual(Object.keys(CORE_CHECK_FORMATS))
  expect(RENDER_FORMATS).toEqual(core.RENDER_FORMATS)
  expect(EXPORT_FORMATS).toEqual(core.EXPORT_FORMATS)
  expect(LOCALES).toEqual(core.LOCALES)
  expect(DEFAULT_LAWS).toEqual(core.DEFAULT_LAWS)
  expect(LISTED_FINDINGS).toEqual(core.LISTED_FINDINGS)
})
