import gc
states = [gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled()]
thresholds = [gc.get_threshold(), gc.set_threshold(500), gc.get_threshold(), gc.set_threshold(700, 10, 5), gc.get_threshold()]
garbage = gc.garbage
try:
    gc.collect(3)
except ValueError, e:
    wrong = str(e)
