;;; emacs.el --- drives eglot as a person does  -*- lexical-binding: t -*-
;; Opens a note, waits for diagnostics, hovers, goes to the definition. Paths come through the environment; what was seen is written as JSON.
(package-initialize)
(require 'eglot)
(require 'json)

(defun dossier-wait (condition)
  "Wait up to a minute until CONDITION holds; give its value."
  (let ((deadline (+ (float-time) 60)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) deadline))
      (accept-process-output nil 0.1))
    value))

(defun dossier-go (words)
  "Move to the first WORDS of the buffer."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(let* ((root (file-name-as-directory (getenv "DOSSIER_ROOT")))
       (command (list (getenv "DOSSIER_NODE") (getenv "DOSSIER_SERVER") "--stdio"))
       (project-find-functions (list (lambda (_dir) (cons 'transient root))))
       (eglot-sync-connect t)
       (eglot-connect-timeout 60)
       seen)
  (add-to-list 'eglot-server-programs (cons 'text-mode command))
  (find-file (expand-file-name "notes/ferry.md" root))
  (text-mode)
  (eglot '(text-mode) (project-current) 'eglot-lsp-server command "markdown")
  (dossier-wait #'flymake-diagnostics)
  (push (cons 'diagnostics
              (vconcat (mapcar (lambda (diagnostic)
                                 (list (cons 'text (flymake-diagnostic-text diagnostic))
                                       (cons 'line (1- (line-number-at-pos (flymake-diagnostic-beg diagnostic))))))
                               (flymake-diagnostics))))
        seen)
  (dossier-go "inquiry-2022")
  (let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                (eglot--TextDocumentPositionParams) :timeout 60)))
    (push (cons 'hover (plist-get (plist-get hover :contents) :value)) seen))
  (dossier-go "closed two")
  (xref-find-definitions "LSP identifier at point.")
  (push (list 'definition
              (cons 'file (file-name-nondirectory (buffer-file-name)))
              (cons 'line (1- (line-number-at-pos))))
        seen)
  (with-temp-file (getenv "DOSSIER_RESULT") (insert (json-encode seen))))
(kill-emacs 0)
