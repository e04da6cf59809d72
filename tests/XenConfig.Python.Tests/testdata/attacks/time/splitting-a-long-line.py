# ends: limit at 3: The evaluation takes more than 200000 steps
import shlex
shlex.split('a ' * 1000000)
