# ends: exception at 2: IndentationError: too many levels of indentation
exec "".join(" " * i + "if 1:\n" for i in range(1000)) + " " * 1000 + "pass"
