from collections import namedtuple
class Vif(namedtuple('Vif', ['mac', 'bridge'])):
    __slots__ = ()
    def spec(self):
        return 'mac=%s,bridge=%s' % self
vif = [Vif('00:16:3e:00:00:%02x' % n, 'xenbr%d' % n).spec() for n in range(2)]
