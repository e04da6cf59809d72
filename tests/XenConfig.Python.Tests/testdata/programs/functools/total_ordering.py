import functools
@functools.total_ordering
class Version(object):
    def __init__(self, text):
        self.parts = map(int, text.split('.'))
    def __eq__(self, other):
        return self.parts == other.parts
    def __lt__(self, other):
        return self.parts < other.parts
checks = Version('4.10') > Version('4.9'), Version('3.0') <= Version('3.0'), Version('1') >= Version('2')
