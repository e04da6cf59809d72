"""The part of os that is made of its natives."""


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Each folder below one, itself included, with the names of the folders and of the files in it."""
    try:
        names = listdir(top)
    except error, problem:
        if onerror is not None:
            onerror(problem)
        return
    folders = [name for name in names if path.isdir(path.join(top, name))]
    files = [name for name in names if not path.isdir(path.join(top, name))]
    if topdown:
        yield top, folders, files
    for name in folders:
        below = path.join(top, name)
        if followlinks or not path.islink(below):
            for entry in walk(below, topdown, onerror, followlinks):
                yield entry
    if not topdown:
        yield top, folders, files


def WIFEXITED(status):
    return status & 0x7f == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xff


def WIFSIGNALED(status):
    return 0 < status & 0x7f < 0x7f


def WTERMSIG(status):
    return status & 0x7f


def WIFSTOPPED(status):
    return status & 0xff == 0x7f


def WSTOPSIG(status):
    return status >> 8 & 0xff


def WIFCONTINUED(status):
    return status == 0xffff


def WCOREDUMP(status):
    return status & 0x80 != 0


def major(device):
    return int(device >> 8 & 0xfff | device >> 32 & ~0xfff)


def minor(device):
    return int(device & 0xff | device >> 12 & ~0xff)


def makedev(major, minor):
    return int((major & 0xfff) << 8 | minor & 0xff | (minor & ~0xff) << 12 | (major & ~0xfff) << 32)
