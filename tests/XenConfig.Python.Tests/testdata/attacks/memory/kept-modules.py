# ends: limit at 4
import types
x = []
while 1: x.append(types.ModuleType("a"))
