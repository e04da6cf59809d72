# Words for command lines: mkarg() and mk2arg() for a shell, list2cmdline() as programs on Windows take them apart.
import commands
import subprocess

marked = [commands.mkarg(word) for word in ["a", "a b", "a'b", "a\"b", "a'b$c`d\\e\"f", ""]]
joined = [commands.mk2arg(head, tail) for head in ["/srv", "/srv/", "", "it's"] for tail in ["disk", "/abs", "a b", ""]]

lines = [subprocess.list2cmdline(words) for words in [
    [],
    [""],
    ["a", "b c"],
    ["a\tb", "c"],
    ["a\"b", "c d\"e f"],
    ["\\", "a\\", "a b\\", "a b\\\\"],
    ["a\\\"b", "a\\\\\"b c", "a\\b", "a\\\\b c"],
    ["\"", "\\\"", "\"\""],
    ["a\nb"],
    [u"\xe4 b", "c"],
]]
text = subprocess.list2cmdline("ab c")

try:
    subprocess.list2cmdline(["a", 5])
except TypeError, e:
    error = str(e)

platform = subprocess.mswindows
size = __import__("sha").digestsize
