"""The switches of CPython's garbage collector. There is nothing here for it to collect."""

garbage = []
_is_enabled = True
_thresholds = (700, 10, 10)


def enable():
    global _is_enabled
    _is_enabled = True


def disable():
    global _is_enabled
    _is_enabled = False


def isenabled():
    return _is_enabled


def collect(generation=2):
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    return 0


def get_threshold():
    return _thresholds


def set_threshold(threshold0, threshold1=None, threshold2=None):
    global _thresholds
    given = (threshold0, threshold1, threshold2)
    _thresholds = tuple(before if value is None else value for value, before in zip(given, _thresholds))
