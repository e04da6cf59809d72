# References to variables: closed and not, unknown, inside one another, empty, and values that hold references.
import os.path

os.environ.update({'A': 'one', 'B_2': '$A', 'E': '', 'x y': 'blank', '$A': 'odd', '{A': 'brace', 'A}': 'no'})
for text in ('$A', '${A}', '$A$A', '$Ax', '$A-x', '${A}x', '$B_2', '$B_2/$A', '$NONE', '${NONE}', '${NONE}$A', '$NONE$A', '${$A}', '${$NONE}',
             '${{A}', '${A', '${A$A', '${$A', '$', '$$', '$$A', '$A$', '${}', '${}$A', '${', '${${', '${${A}', '${${A}}', '$}', '}$A{', '${x y}',
             '$E', 'a${E}b', '', 'plain', '/a/$A/b', '$-$A', '${A}}', '${\n}$A', '$A\n$A', u'$A', u'${A}-${', u'$NONE'):
    print repr(text), repr(os.path.expandvars(text))
