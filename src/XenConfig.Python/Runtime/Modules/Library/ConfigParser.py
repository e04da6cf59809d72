"""Reads and writes files of sections and options, as Windows' INI files are."""
import re

from collections import OrderedDict

__all__ = [
    "NoSectionError", "DuplicateSectionError", "NoOptionError", "InterpolationError", "InterpolationDepthError", "InterpolationSyntaxError",
    "ParsingError", "MissingSectionHeaderError", "ConfigParser", "SafeConfigParser", "RawConfigParser", "DEFAULTSECT",
    "MAX_INTERPOLATION_DEPTH",
]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    """What every exception here derives from; shown by its message, whatever its args are."""

    def __init__(self, msg=''):
        Exception.__init__(self, msg)
        self.message = msg

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """There is no section of the name."""

    def __init__(self, section):
        Error.__init__(self, 'No section: %r' % (section,))
        self.section = section
        self.args = (section,)


class DuplicateSectionError(Error):
    """A section of the name is there already."""

    def __init__(self, section):
        Error.__init__(self, 'Section %r already exists' % section)
        self.section = section
        self.args = (section,)


class NoOptionError(Error):
    """The section has no option of the name, and neither have the defaults."""

    def __init__(self, option, section):
        Error.__init__(self, 'No option %r in section: %r' % (option, section))
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    """A value that refers to others cannot be put together."""

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A value refers to an option that is not there."""

    def __init__(self, option, section, rawval, reference):
        InterpolationError.__init__(
            self, option, section,
            'Bad value substitution:\n\tsection: [%s]\n\toption : %s\n\tkey    : %s\n\trawval : %s\n' % (section, option, reference, rawval))
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A per cent sign stands where none may."""


class InterpolationDepthError(InterpolationError):
    """Values refer to one another through too many levels."""

    def __init__(self, option, section, rawval):
        InterpolationError.__init__(
            self, option, section,
            'Value interpolation too deeply recursive:\n\tsection: [%s]\n\toption : %s\n\trawval : %s\n' % (section, option, rawval))
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines that are no option, no section and no comment; all of a file are told at once."""

    def __init__(self, filename):
        Error.__init__(self, 'File contains parsing errors: %s' % filename)
        self.filename = filename
        self.errors = []
        self.args = (filename,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += '\n\t[line %2d]: %s' % (lineno, line)


class MissingSectionHeaderError(ParsingError):
    """An option stands before the first section."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, 'File contains no section headers.\nfile: %s, line: %d\n%r' % (filename, lineno, line))
        self.filename = filename
        self.lineno = lineno
        self.line = line
        self.args = (filename, lineno, line)


class RawConfigParser:
    """Sections and options whose values are taken as they stand."""

    SECTCRE = re.compile(r'\[(?P<header>[^]]+)\]')
    OPTCRE = re.compile(r'(?P<option>[^:=\s][^:=]*)\s*(?P<vi>[:=])\s*(?P<value>.*)$')
    OPTCRE_NV = re.compile(r'(?P<option>[^:=\s][^:=]*)\s*(?:(?P<vi>[:=])\s*(?P<value>.*))?$')

    _boolean_states = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False}

    def __init__(self, defaults=None, dict_type=OrderedDict, allow_no_value=False):
        self._dict = dict_type
        self._sections = self._dict()
        self._defaults = self._dict()
        self._optcre = self.OPTCRE_NV if allow_no_value else self.OPTCRE
        for key, value in (defaults.items() if defaults else ()):
            self._defaults[self.optionxform(key)] = value

    def defaults(self):
        return self._defaults

    def sections(self):
        """The names of the sections, without DEFAULT."""
        return self._sections.keys()

    def add_section(self, section):
        """Adds an empty section."""
        if section.lower() == 'default':
            raise ValueError('Invalid section name: %s' % section)
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()

    def has_section(self, section):
        """Whether there is a section of the name; DEFAULT is none."""
        return section in self._sections

    def options(self, section):
        """The names of a section's options, those of the defaults last."""
        if section not in self._sections:
            raise NoSectionError(section)
        options = self._sections[section].copy()
        options.update(self._defaults)
        if '__name__' in options:
            del options['__name__']
        return options.keys()

    def read(self, filenames):
        """Reads files; those that cannot be opened are passed over. Gives the names of those that were read."""
        if isinstance(filenames, basestring):
            filenames = [filenames]
        done = []
        for filename in filenames:
            try:
                fp = open(filename)
            except IOError:
                continue
            self._read(fp, filename)
            fp.close()
            done.append(filename)
        return done

    def readfp(self, fp, filename=None):
        """Reads from something that has readline()."""
        if filename is None:
            filename = getattr(fp, 'name', '<???>')
        self._read(fp, filename)

    def get(self, section, option):
        name = self.optionxform(option)
        if section in self._sections:
            if name in self._sections[section]:
                return self._sections[section][name]
        elif section != DEFAULTSECT:
            raise NoSectionError(section)
        if name in self._defaults:
            return self._defaults[name]
        raise NoOptionError(option, section)

    def items(self, section):
        """The options of a section, defaults included, with their values."""
        values = self._defaults.copy()
        if section in self._sections:
            values.update(self._sections[section])
        elif section != DEFAULTSECT:
            raise NoSectionError(section)
        if '__name__' in values:
            del values['__name__']
        return values.items()

    def _get(self, section, conv, option):
        return conv(self.get(section, option))

    def getint(self, section, option):
        return self._get(section, int, option)

    def getfloat(self, section, option):
        return self._get(section, float, option)

    def getboolean(self, section, option):
        value = self.get(section, option)
        if value.lower() not in self._boolean_states:
            raise ValueError('Not a boolean: %s' % value)
        return self._boolean_states[value.lower()]

    def optionxform(self, optionstr):
        """What options are known by: here their name in small letters."""
        return optionstr.lower()

    def _options_of(self, section):
        if not section or section == DEFAULTSECT:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section)
        return self._sections[section]

    def has_option(self, section, option):
        """Whether a section or the defaults have an option."""
        if section and section != DEFAULTSECT:
            if section not in self._sections:
                return False
            if self.optionxform(option) in self._sections[section]:
                return True
        return self.optionxform(option) in self._defaults

    def set(self, section, option, value=None):
        """Sets an option."""
        options = self._options_of(section)
        options[self.optionxform(option)] = value

    def write(self, fp):
        """Writes everything in a form that can be read again."""
        if self._defaults:
            fp.write('[%s]\n' % DEFAULTSECT)
            for key, value in self._defaults.items():
                fp.write('%s = %s\n' % (key, str(value).replace('\n', '\n\t')))
            fp.write('\n')
        for section in self._sections:
            fp.write('[%s]\n' % section)
            for key, value in self._sections[section].items():
                if key == '__name__':
                    continue
                if value is not None or self._optcre == self.OPTCRE:
                    key = ' = '.join((key, str(value).replace('\n', '\n\t')))
                fp.write('%s\n' % key)
            fp.write('\n')

    def remove_option(self, section, option):
        """Removes an option; says whether there was one."""
        options = self._options_of(section)
        option = self.optionxform(option)
        existed = option in options
        if existed:
            del options[option]
        return existed

    def remove_section(self, section):
        """Removes a section; says whether there was one."""
        existed = section in self._sections
        if existed:
            del self._sections[section]
        return existed

    def _read(self, fp, fpname):
        # An option's value is a list of its lines until the end is reached: indented lines go on with it.
        current = None
        name = None
        number = 0
        errors = None
        while True:
            line = fp.readline()
            if not line:
                break
            number += 1
            if not line.strip() or line[0] in '#;' or (line[0] in 'rR' and line.split(None, 1)[0].lower() == 'rem'):
                continue
            if line[0].isspace() and current is not None and name:
                more = line.strip()
                if more:
                    current[name].append(more)
                continue
            header = self.SECTCRE.match(line)
            if header:
                current = self._enter(header.group('header'))
                name = None
                continue
            if current is None:
                raise MissingSectionHeaderError(fpname, number, line)
            option = self._optcre.match(line)
            if option:
                name, sign, value = option.group('option', 'vi', 'value')
                name = self.optionxform(name.rstrip())
                current[name] = value if value is None else [self._bare(sign, value)]
            else:
                errors = errors or ParsingError(fpname)
                errors.append(number, repr(line))
        if errors:
            raise errors
        for options in [self._defaults] + self._sections.values():
            for name, value in options.items():
                if isinstance(value, list):
                    options[name] = '\n'.join(value)

    def _enter(self, section):
        if section in self._sections:
            return self._sections[section]
        if section == DEFAULTSECT:
            return self._defaults
        options = self._sections[section] = self._dict()
        options['__name__'] = section
        return options

    def _bare(self, sign, value):
        # A semicolon begins a comment after a blank, but only the first one is looked at.
        if sign in ('=', ':') and ';' in value:
            at = value.find(';')
            if value[at - 1].isspace():
                value = value[:at]
        value = value.strip()
        return '' if value == '""' else value


class _Chain(object):
    """Mappings of which the first that has a key answers."""

    def __init__(self, *maps):
        self._maps = maps

    def __getitem__(self, key):
        for mapping in self._maps:
            if key in mapping:
                return mapping[key]
        raise KeyError(key)


class ConfigParser(RawConfigParser):
    """Values may refer to others of their section and to the defaults by %(name)s."""

    _KEYCRE = re.compile(r'%\(([^)]*)\)s|.')

    def get(self, section, option, raw=False, vars=None):
        """The value of an option, put together unless raw; vars go before the section's own."""
        options = {}
        if section in self._sections:
            options = self._sections[section]
        elif section != DEFAULTSECT:
            raise NoSectionError(section)
        given = {}
        for key, value in (vars.items() if vars else ()):
            given[self.optionxform(key)] = value
        names = _Chain(given, options, self._defaults)
        option = self.optionxform(option)
        try:
            value = names[option]
        except KeyError:
            raise NoOptionError(option, section)
        return value if raw or value is None else self._interpolate(section, option, value, names)

    def items(self, section, raw=False, vars=None):
        """The options of a section with their values, put together unless raw."""
        names = self._defaults.copy()
        if section in self._sections:
            names.update(self._sections[section])
        elif section != DEFAULTSECT:
            raise NoSectionError(section)
        for key, value in (vars.items() if vars else ()):
            names[self.optionxform(key)] = value
        options = names.keys()
        if '__name__' in options:
            options.remove('__name__')
        return [(option, names[option] if raw else self._interpolate(section, option, names[option], names)) for option in options]

    def _interpolate(self, section, option, rawval, vars):
        value = rawval
        for _ in range(MAX_INTERPOLATION_DEPTH):
            if not value or '%(' not in value:
                break
            value = self._KEYCRE.sub(self._interpolation_replace, value)
            try:
                value = value % vars
            except KeyError, missing:
                raise InterpolationMissingOptionError(option, section, rawval, missing.args[0])
        if value and '%(' in value:
            raise InterpolationDepthError(option, section, rawval)
        return value

    def _interpolation_replace(self, match):
        name = match.group(1)
        return match.group() if name is None else '%%(%s)s' % self.optionxform(name)


class SafeConfigParser(ConfigParser):
    """As ConfigParser, but any other use of the per cent sign is an error; %% stands for one."""

    _interpvar_re = re.compile(r'%\(([^)]+)\)s')

    def _interpolate(self, section, option, rawval, vars):
        parts = []
        self._interpolate_some(option, parts, rawval, section, vars, 1)
        return ''.join(parts)

    def _interpolate_some(self, option, accum, rest, section, map, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, rest)
        while rest:
            at = rest.find('%')
            if at < 0:
                accum.append(rest)
                return
            if at > 0:
                accum.append(rest[:at])
                rest = rest[at:]
            following = rest[1:2]
            if following == '%':
                accum.append('%')
                rest = rest[2:]
            elif following == '(':
                reference = self._interpvar_re.match(rest)
                if reference is None:
                    raise InterpolationSyntaxError(option, section, 'bad interpolation variable reference %r' % rest)
                name = self.optionxform(reference.group(1))
                rest = rest[reference.end():]
                try:
                    value = map[name]
                except KeyError:
                    raise InterpolationMissingOptionError(option, section, rest, name)
                if '%' in value:
                    self._interpolate_some(option, accum, value, section, map, depth + 1)
                else:
                    accum.append(value)
            else:
                raise InterpolationSyntaxError(option, section, "'%%' must be followed by '%%' or '(', found: %r" % (rest,))

    def set(self, section, option, value=None):
        """Sets an option to a string whose per cent signs are right."""
        if (self._optcre is self.OPTCRE or value) and not isinstance(value, basestring):
            raise TypeError('option values must be strings')
        if value is not None:
            others = self._interpvar_re.sub('', value.replace('%%', ''))
            if '%' in others:
                raise ValueError('invalid interpolation syntax in %r at position %d' % (value, others.find('%')))
        ConfigParser.set(self, section, option, value)
