-- Opens a policy in Neovim as a user would, with nothing but a set-up of the page on editors, and writes down what happened, one line for each step.
local policy, report = vim.env.CLAUSAL_POLICY, vim.env.CLAUSAL_REPORT
local lines = {}
local function note(step, value)
  table.insert(lines, step .. '\t' .. vim.fn.json_encode(value))
end
local function finish()
  vim.fn.writefile(lines, report)
  vim.cmd('qall!')
end
local function wait(what, condition)
  if not vim.wait(20000, condition, 50) then
    note('failed', 'waited in vain for ' .. what)
    finish()
  end
end

dofile(vim.env.CLAUSAL_SET_UP)
vim.cmd('filetype on')
vim.cmd('edit ' .. vim.fn.fnameescape(policy))
local buffer = vim.api.nvim_get_current_buf()
local client
wait('the server', function()
  client = next(vim.lsp.buf_get_clients(buffer))
  return client ~= nil
end)

local function codes()
  return vim.tbl_map(function(diagnostic)
    return diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp and diagnostic.user_data.lsp.code)
  end, vim.diagnostic.get(buffer))
end
wait('diagnostics', function()
  return #vim.diagnostic.get(buffer) > 0
end)
note('diagnostics', codes())

local function find(words)
  for row, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local column = line:find(words, 1, true)
    if column then
      return row - 1, column - 1
    end
  end
  note('failed', 'no ' .. words .. ' in the policy')
  finish()
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 20000)
  local answer = answers and answers[client]
  if not answer or answer.err then
    note('failed', { method, answer and answer.err or 'no answer' })
    finish()
  end
  return answer.result
end

local encoding = vim.lsp.get_client_by_id(client).offset_encoding
local document = vim.lsp.util.make_text_document_params(buffer)
local row, column = find('</div>')
local place = { line = row, character = column }
local actions = ask('textDocument/codeAction', { textDocument = document, range = { start = place, ['end'] = place }, context = { diagnostics = {} } })
for _, action in ipairs(actions) do
  if action.isPreferred then
    note('action', action.title)
    vim.lsp.util.apply_workspace_edit(action.edit, encoding)
    break
  end
end
wait('the finding to go', function()
  return not vim.tbl_contains(codes(), 'structure/no-unmatched-html')
end)
note('after the action', vim.fn.search('</div>', 'nw'))

row, column = find('Workload Telemetry')
local term_row, term_column = find('"Personal Data"')
local edit = ask('textDocument/rename', { textDocument = document, position = { line = term_row, character = term_column + 2 }, newName = 'Your Data' })
vim.lsp.util.apply_workspace_edit(edit, encoding)
local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
note('after the renaming', { old = select(2, text:gsub('Personal Data', '')), new = select(2, text:gsub('Your Data', '')) })
finish()
