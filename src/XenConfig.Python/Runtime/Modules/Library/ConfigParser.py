"""Reads and writes files of sections and options, as Windows' INI files are."""
import re

from collections import OrderedDict
from itertools import count as _count

__all__ = [
    "NoSectionError", "DuplicateSectionError", "NoOptionError", "InterpolationError", "InterpolationDepthError", "InterpolationSyntaxError",
    "ParsingError", "MissingSectionHeaderError", "ConfigParser", "SafeConfigParser", "RawConfigParser", "DEFAULTSECT",
    "MAX_INTERPOLATION_DEPTH",
]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    """What every exception here derives from. Each is made of the fields that its form is filled with, in the order of its arguments."""

    _form = '%(msg)s'
    _fields = ('msg',)

    def __init__(self, msg=''):
        self._fill(msg)

    def _fill(self, *values):
        named = zip(self._fields, values)
        self.args = values
        self.message = self._form % dict(named)
        # What is only there to be told is in the arguments and the message.
        for name, value in named:
            if name not in ('msg', 'rawval'):
                setattr(self, name, value)

    def __str__(self):
        return self.message

    __repr__ = __str__


class NoSectionError(Error):
    """There is no section of the name."""

    _form = 'No section: %(section)r'
    _fields = ('section',)

    def __init__(self, section):
        self._fill(section)


class DuplicateSectionError(Error):
    """A section of the name is there already."""

    _form = 'Section %(section)r already exists'
    _fields = ('section',)

    def __init__(self, section):
        self._fill(section)


class NoOptionError(Error):
    """The section has no option of the name, and neither have the defaults."""

    _form = 'No option %(option)r in section: %(section)r'
    _fields = ('option', 'section')

    def __init__(self, option, section):
        self._fill(option, section)


class InterpolationError(Error):
    """A value that refers to others cannot be put together."""

    _fields = ('option', 'section', 'msg')

    def __init__(self, option, section, msg):
        self._fill(option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A value refers to an option that is not there."""

    _form = 'Bad value substitution:\n\tsection: [%(section)s]\n\toption : %(option)s\n\tkey    : %(reference)s\n\trawval : %(rawval)s\n'
    _fields = ('option', 'section', 'rawval', 'reference')

    def __init__(self, option, section, rawval, reference):
        self._fill(option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A per cent sign stands where none may."""


class InterpolationDepthError(InterpolationError):
    """Values refer to one another through too many levels."""

    _form = 'Value interpolation too deeply recursive:\n\tsection: [%(section)s]\n\toption : %(option)s\n\trawval : %(rawval)s\n'
    _fields = ('option', 'section', 'rawval')

    def __init__(self, option, section, rawval):
        self._fill(option, section, rawval)


class ParsingError(Error):
    """Lines that are no option, no section and no comment; all of a file are told at once."""

    _form = 'File contains parsing errors: %(filename)s'
    _fields = ('filename',)

    def __init__(self, filename):
        self.errors = []
        self._fill(filename)

    def append(self, lineno, line):
        self.message += '\n\t[line %2d]: %s' % (lineno, line)
        self.errors.append((lineno, line))


class MissingSectionHeaderError(ParsingError):
    """An option stands before the first section."""

    _form = 'File contains no section headers.\nfile: %(filename)s, line: %(lineno)d\n%(line)r'
    _fields = ('filename', 'lineno', 'line')

    def __init__(self, filename, lineno, line):
        self._fill(filename, lineno, line)


class _Layers(object):
    """The options that can be seen from a place: those of its own, those of the section, the defaults. The nearest goes first."""

    def __init__(self, *layers):
        self._layers = layers

    def __contains__(self, name):
        return any(name in options for options in self._layers)

    def __getitem__(self, name):
        for options in self._layers:
            if name in options:
                return options[name]
        raise KeyError(name)

    def merged(self):
        """All of them in one, without the name that a section carries among its options."""
        seen = self._layers[-1].copy()
        for options in reversed(self._layers[:-1]):
            seen.update(options)
        seen.pop('__name__', None)
        return seen


def _drop(mapping, key):
    # Whether the key was there.
    size = len(mapping)
    mapping.pop(key, None)
    return len(mapping) < size


def _shown(value):
    # Lines after the first are indented, so that they are read as its continuation.
    return str(value).replace('\n', '\n\t')


class RawConfigParser:
    """Sections and options whose values are taken as they stand."""

    # A subclass may have its own; the groups are asked for by their names.
    SECTCRE = re.compile(r'\[(?P<header>[^]]+)\]')
    OPTCRE = re.compile(r'(?P<option>[^:=\s][^:=]*)\s*(?P<vi>[:=])\s*(?P<value>.*)$')
    OPTCRE_NV = re.compile(r'(?P<option>[^:=\s][^:=]*)\s*(?:(?P<vi>[:=])\s*(?P<value>.*))?$')

    _boolean_states = dict([(word, True) for word in ('1', 'yes', 'true', 'on')] + [(word, False) for word in ('0', 'no', 'false', 'off')])

    def __init__(self, defaults=None, dict_type=OrderedDict, allow_no_value=False):
        self._dict, self._optcre = dict_type, self.OPTCRE_NV if allow_no_value else self.OPTCRE
        self._sections, self._defaults = dict_type(), dict_type()
        self._defaults.update(self._normal(defaults))

    def _normal(self, options):
        return [(self.optionxform(name), value) for name, value in options.items()] if options else []

    def _named(self, section):
        # The options that stand under a section's name.
        if section in self._sections:
            return self._sections[section]
        if section == DEFAULTSECT:
            return self._defaults
        raise NoSectionError(section)

    def _seen_from(self, section, vars=None):
        layers = self._named(section), self._defaults
        return _Layers(OrderedDict(self._normal(vars)), *layers) if vars else _Layers(*layers)

    def has_section(self, section):
        """Whether there is a section of the name; DEFAULT is none."""
        return section in self._sections

    def add_section(self, section):
        """Adds an empty section."""
        if section.lower() == DEFAULTSECT.lower():
            raise ValueError('Invalid section name: %s' % section)
        if self.has_section(section):
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()

    def sections(self):
        """The names of the sections, without DEFAULT."""
        return self._sections.keys()

    def defaults(self):
        return self._defaults

    def options(self, section):
        """The names of a section's options, those of the defaults last."""
        if not self.has_section(section):
            raise NoSectionError(section)
        return _Layers(self._defaults, self._sections[section]).merged().keys()

    def read(self, filenames):
        """Reads files; those that cannot be opened are passed over. Gives the names of those that were read."""
        names = []
        for name in [filenames] if isinstance(filenames, basestring) else filenames:
            try:
                source = open(name)
            except IOError:
                continue
            with source:
                self._read(source, name)
            names.append(name)
        return names

    def readfp(self, fp, filename=None):
        """Reads from something that has readline()."""
        self._read(fp, getattr(fp, 'name', '<???>') if filename is None else filename)

    def get(self, section, option):
        name = self.optionxform(option)
        seen = self._seen_from(section)
        if name not in seen:
            raise NoOptionError(option, section)
        return seen[name]

    def items(self, section):
        """The options of a section, defaults included, with their values."""
        return self._seen_from(section).merged().items()

    def getint(self, section, option):
        return int(self.get(section, option))

    def getfloat(self, section, option):
        return float(self.get(section, option))

    def getboolean(self, section, option):
        word = self.get(section, option)
        try:
            return self._boolean_states[word.lower()]
        except KeyError:
            raise ValueError('Not a boolean: %s' % word)

    def optionxform(self, optionstr):
        """What options are known by: here their name in small letters."""
        return optionstr.lower()

    def has_option(self, section, option):
        """Whether a section or the defaults have an option."""
        section = section or DEFAULTSECT
        return (section == DEFAULTSECT or self.has_section(section)) and self.optionxform(option) in self._seen_from(section)

    def set(self, section, option, value=None):
        """Sets an option."""
        self._named(section or DEFAULTSECT)[self.optionxform(option)] = value

    def remove_option(self, section, option):
        """Removes an option; says whether there was one."""
        return _drop(self._named(section or DEFAULTSECT), self.optionxform(option))

    def remove_section(self, section):
        """Removes a section; says whether there was one."""
        return _drop(self._sections, section)

    def write(self, fp):
        """Writes everything in a form that can be read again."""
        if self._defaults:
            self._write(fp, DEFAULTSECT, self._defaults, False)
        for section, options in self._sections.items():
            self._write(fp, section, options, self._optcre is not self.OPTCRE)

    def _write(self, fp, section, options, may_be_bare):
        fp.write('[%s]\n' % section)
        for name, value in options.items():
            if name != '__name__':
                fp.write('%s\n' % name if value is None and may_be_bare else '%s = %s\n' % (name, _shown(value)))
        fp.write('\n')

    def _read(self, fp, fpname):
        # An option's value is the list of its lines until the end is reached: indented lines go on with it.
        options = name = None
        refused = ParsingError(fpname)
        for number, line in enumerate(iter(fp.readline, ''), 1):
            words = line.split(None, 1)
            if not words or line[0] in '#;' or line[0] in 'rR' and words[0].lower() == 'rem':
                continue
            header = None if line[0].isspace() and name else self.SECTCRE.match(line)
            if line[0].isspace() and name:
                options[name].append(line.strip())
            elif header:
                options, name = self._enter(header.group('header')), None
            elif options is None:
                raise MissingSectionHeaderError(fpname, number, line)
            elif self._optcre.match(line):
                name = self._take(options, self._optcre.match(line))
            else:
                refused.append(number, repr(line))
        if refused.errors:
            raise refused
        for options in self._sections.values() + [self._defaults]:
            options.update([(name, '\n'.join(lines)) for name, lines in options.items() if isinstance(lines, list)])

    def _enter(self, section):
        if section != DEFAULTSECT and section not in self._sections:
            self._sections[section] = self._dict()
            self._sections[section]['__name__'] = section
        return self._named(section)

    def _take(self, options, found):
        # Puts an option among the others and gives its name.
        name, value = self.optionxform(found.group('option').rstrip()), found.group('value')
        if value is not None:
            # A semicolon begins a comment after a blank, but only the first one is looked at.
            text, semicolon, _ = value.partition(';')
            commented = semicolon and found.group('vi') in ('=', ':') and value[len(text) - 1].isspace()
            text = (text if commented else value).strip()
            value = ['' if text == '""' else text]
        options[name] = value
        return name


class ConfigParser(RawConfigParser):
    """Values may refer to others of their section and to the defaults by %(name)s."""

    def get(self, section, option, raw=False, vars=None):
        """The value of an option, put together unless raw; vars go before the section's own."""
        seen = self._seen_from(section, vars)
        name = self.optionxform(option)
        if name not in seen:
            raise NoOptionError(name, section)
        value = seen[name]
        return value if raw or value is None else self._interpolate(section, name, value, seen)

    def items(self, section, raw=False, vars=None):
        """The options of a section with their values, put together unless raw."""
        seen = self._seen_from(section, vars)
        return [(name, value if raw else self._interpolate(section, name, value, seen)) for name, value in seen.merged().items()]

    def _interpolate(self, section, option, rawval, vars):
        # What is put in may refer to others in its turn.
        value = rawval
        for passes in _count():
            if not value or '%(' not in value:
                return value
            if passes == MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, rawval)
            normal = re.sub(r'%\(([^)]*)\)s', lambda reference: '%%(%s)s' % self.optionxform(reference.group(1)), value)
            try:
                value = normal % vars
            except KeyError, missing:
                raise InterpolationMissingOptionError(option, section, rawval, missing.args[0])


class SafeConfigParser(ConfigParser):
    """As ConfigParser, but any other use of the per cent sign is an error; %% stands for one."""

    _reference = re.compile(r'%\(([^)]+)\)s')

    def _interpolate(self, section, option, rawval, vars):
        return ''.join(self._pieces(section, option, rawval, vars, 1))

    def _pieces(self, section, option, text, names, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, text)
        while text:
            at = text.find('%')
            yield text if at < 0 else text[:at]
            text = '' if at < 0 else text[at:]
            if text.startswith('%%'):
                yield '%'
                text = text[2:]
            elif text:
                reference = self._reference.match(text)
                if reference is None:
                    raise InterpolationSyntaxError(option, section, (
                        'bad interpolation variable reference %r' if text.startswith('%(')
                        else "'%%' must be followed by '%%' or '(', found: %r") % (text,))
                name, text = self.optionxform(reference.group(1)), text[reference.end():]
                if name not in names:
                    raise InterpolationMissingOptionError(option, section, text, name)
                value = names[name]
                for piece in self._pieces(section, option, value, names, depth + 1) if '%' in value else [value]:
                    yield piece

    def set(self, section, option, value=None):
        """Sets an option to a string whose per cent signs are right."""
        if not isinstance(value, basestring) and (value or self._optcre is self.OPTCRE):
            raise TypeError('option values must be strings')
        stray = -1 if value is None else self._reference.sub('', value.replace('%%', '')).find('%')
        if stray >= 0:
            raise ValueError('invalid interpolation syntax in %r at position %d' % (value, stray))
        ConfigParser.set(self, section, option, value)
