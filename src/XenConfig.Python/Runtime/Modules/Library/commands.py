"""The part of commands that goes by os.path."""

__all__ = ['getstatusoutput', 'getoutput', 'getstatus']


def mk2arg(head, x):
    from os.path import join
    return mkarg(join(head, x))
