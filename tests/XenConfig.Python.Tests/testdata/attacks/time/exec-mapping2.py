# ends: limit at 6
class M(object):
  def __getitem__(s, k): return s
  def __setitem__(s, k, v):
    while 1: pass
exec 'x = 1' in {}, M()
