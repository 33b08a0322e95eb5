import { isRead, languageOf } from '../../../reading/language.ts'
import { headOf } from '../../policy-head.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'language/no-unread-language',
  description: 'Finds policies in a language whose clauses Clausal does not read yet.',
  recommended: 'info',
  messages: {
    unread:
      'This policy is in {language}. Clausal reads what clauses say in English only so far: here it checks structure, links and dates, and answers no law. Have it checked by hand.',
  },
  check({ policy, report }) {
    const language = languageOf(policy)
    if (language !== undefined && !isRead(policy)) report({ message: 'unread', data: { language: language.name }, span: headOf(policy) })
  },
})
