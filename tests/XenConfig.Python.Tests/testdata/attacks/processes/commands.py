# ends: refused at 3: commands.getoutput('id') is refused: a config starts no processes. Give the command's output in the host profile.
import commands
commands.getoutput('id')
