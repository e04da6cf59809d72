class Vm(object):
    def __init__(self): self._memory = 1
    @property
    def memory(self):
        """The memory."""
        return self._memory
    @memory.setter
    def memory(self, value): self._memory = value * 2
    @memory.deleter
    def memory(self): self._memory = None
    read = property(lambda self: 'read')
    write = property(None, lambda self, v: setattr(self, 'written', v), doc='Written.')
v = Vm()
v.memory = 4
r = [v.memory]
del v.memory
r += [v.memory, Vm.memory.__doc__, Vm.write.__doc__, Vm.read.__doc__, type(Vm.memory.fget).__name__, Vm.read.fset]
v.write = 3
r.append(v.written)
errors = []
for code in ['v.read = 1', 'del v.read', 'v.write', 'del v.write', 'Vm.read.fget = 1', 'property(1, 2, 3, 4, 5)', 'property(x=1)']:
    try: exec code
    except (AttributeError, TypeError), e: errors.append((code, str(e)))
s = Vm.memory.__get__(v), Vm.read.__get__(v, Vm), Vm.memory.__get__(None, Vm) is Vm.memory
del v, e, code
