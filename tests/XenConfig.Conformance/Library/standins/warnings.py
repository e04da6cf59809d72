"""Stands for the module warnings: the evaluator gives none, so that there is nothing to filter and nothing to catch."""


def warn(message, category=None, stacklevel=1):
    pass


def warnpy3k(message, category=None, stacklevel=1):
    pass


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=0):
    pass


def simplefilter(action, category=Warning, lineno=0, append=0):
    pass


class catch_warnings(object):
    def __init__(self, record=False, module=None):
        self.record = record

    def __enter__(self):
        return [] if self.record else None

    def __exit__(self, *exception):
        return False
