-- Drives Neovim's own client as a person does: opens a note, waits for diagnostics, hovers, goes to the definition.
-- Paths come through the environment; what was seen is written as JSON.
local env = vim.env
local seen = {}

local client = vim.lsp.start_client({
  name = "dossier",
  cmd = { env.DOSSIER_NODE, env.DOSSIER_SERVER, "--stdio" },
  root_dir = env.DOSSIER_ROOT,
})
vim.cmd("edit " .. vim.fn.fnameescape(env.DOSSIER_ROOT .. "/notes/ferry.md"))
vim.lsp.buf_attach_client(0, client)

local function wait(condition)
  return vim.wait(60000, condition, 50)
end

local function cursor_to(words)
  vim.fn.cursor(1, 1)
  vim.fn.search("\\V" .. words, "c")
end

local function floating_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), "\n")
    end
  end
end

wait(function() return #vim.diagnostic.get(0) > 0 end)
seen.diagnostics = {}
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  table.insert(seen.diagnostics, { code = diagnostic.code, line = diagnostic.lnum })
end

cursor_to("inquiry-2022")
vim.lsp.buf.hover()
wait(function() return floating_text() ~= nil end)
seen.hover = floating_text() or ""

cursor_to("closed two")
vim.lsp.buf.definition()
wait(function() return vim.fn.expand("%:t") ~= "ferry.md" end)
seen.definition = { file = vim.fn.expand("%:t"), line = vim.fn.line(".") - 1 }

vim.fn.writefile({ vim.fn.json_encode(seen) }, env.DOSSIER_RESULT)
vim.cmd("qall!")
