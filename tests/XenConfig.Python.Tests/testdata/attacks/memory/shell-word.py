# ends: limit at 3
import commands
commands.mkarg('$' * 2000000)
