# ends: refused at 2: The config asks for input with raw_input(). There is nobody to answer; give the value with -D NAME=VALUE instead.
raw_input()
