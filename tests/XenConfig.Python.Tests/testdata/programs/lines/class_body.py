class Vm:
    memory = 128
    def start(self):
        pass
    name = memory + 'x'
