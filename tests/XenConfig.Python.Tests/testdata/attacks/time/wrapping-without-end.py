# ends: limit at 3: The evaluation takes more than 200000 steps
import textwrap
textwrap.wrap('   a', 2, initial_indent=' ' * 6)
