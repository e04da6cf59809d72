"""getopt, all of it: options of a command line in the manner of C's function of that name."""
import os as _os

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    """What is wrong, and the option without its dashes."""

    opt = ''
    msg = ''

    def __init__(self, msg, opt=''):
        Exception.__init__(self, msg, opt)
        self.msg = msg
        self.opt = opt

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options that stand first, as pairs, and the arguments after them."""
    known = _names(longopts)
    found = []
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            return found, args[1:]
        found, args = _take(found, args, shortopts, known)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The options wherever they stand, as pairs, and the arguments between and after them."""
    known = _names(longopts)
    stops = shortopts.startswith('+')
    if stops:
        shortopts = shortopts[1:]
    stops = stops or bool(_os.environ.get('POSIXLY_CORRECT'))
    found, others = [], []
    while args:
        if args[0] == '--':
            return found, others + args[1:]
        if args[0][:1] == '-' and args[0] != '-':
            found, args = _take(found, args, shortopts, known)
        elif stops:
            return found, others + args
        else:
            others.append(args[0])
            args = args[1:]
    return found, others


def _names(longopts):
    # A single name need not be in a list.
    return [longopts] if type(longopts) is str else list(longopts)


def _take(found, args, shortopts, known):
    if args[0].startswith('--'):
        return do_longs(found, args[0][2:], known, args[1:])
    return do_shorts(found, args[0][1:], shortopts, args[1:])


def do_longs(opts, opt, longopts, args):
    """Adds the option of a word that had two dashes."""
    opt, sign, value = opt.partition('=')
    wants, opt = long_has_args(opt, longopts)
    if wants and not sign:
        if not args:
            raise GetoptError('option --%s requires argument' % opt, opt)
        value, args = args[0], args[1:]
    elif sign and not wants:
        raise GetoptError('option --%s must not have an argument' % opt, opt)
    opts.append(('--' + opt, value))
    return opts, args


def long_has_args(opt, longopts):
    """Whether an option takes a value, and its whole name, of which it may be the beginning."""
    candidates = [name for name in longopts if name.startswith(opt)]
    if not candidates:
        raise GetoptError('option --%s not recognized' % opt, opt)
    if opt in candidates:
        return False, opt
    if opt + '=' in candidates:
        return True, opt
    if len(candidates) > 1:
        raise GetoptError('option --%s not a unique prefix' % opt, opt)
    name = candidates[0]
    return (True, name[:-1]) if name.endswith('=') else (False, name)


def do_shorts(opts, optstring, shortopts, args):
    """Adds the options of a word that had one dash."""
    while optstring != '':
        letter, optstring = optstring[0], optstring[1:]
        value = ''
        if short_has_arg(letter, shortopts):
            if optstring == '':
                if not args:
                    raise GetoptError('option -%s requires argument' % letter, letter)
                optstring, args = args[0], args[1:]
            value, optstring = optstring, ''
        opts.append(('-' + letter, value))
    return opts, args


def short_has_arg(opt, shortopts):
    """Whether a letter takes a value."""
    place = -1 if opt == ':' else shortopts.find(opt)
    if place < 0:
        raise GetoptError('option -%s not recognized' % opt, opt)
    return shortopts.startswith(':', place + 1)
