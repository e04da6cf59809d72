# ends: exception at 2: IndentationError: unexpected indent
exec 'x\n  y\n' * 2000
