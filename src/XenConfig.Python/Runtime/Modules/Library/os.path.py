"""The part of os.path that goes by os.stat()."""


def _status(filename):
    from os import stat
    return stat(filename)


def getsize(filename):
    return _status(filename).st_size


def getmtime(filename):
    return _status(filename).st_mtime


def getatime(filename):
    return _status(filename).st_atime


def getctime(filename):
    return _status(filename).st_ctime


def walk(top, func, arg):
    """Calls a function for each folder below one, with the names in it, which it may change."""
    from os import error, listdir
    try:
        names = listdir(top)
    except error:
        return
    func(arg, top, names)
    for name in names:
        below = join(top, name)
        if isdir(below):
            walk(below, func, arg)
