import string
x = string.Template('a $ b').substitute()
