"""Loads a config as xm did, for comparison: reference/xm-loading.md under CPython 2.7.

A request is JSON, {path, source, variables, uname}; source is one character a byte. The answer is JSON,
{settings, dropped, output, error}: settings and dropped by name, each value tagged with its type.
"""
import atexit
import json
import os
import shutil
import socket
import StringIO
import sys
import tempfile
import types

FOLDER = tempfile.mkdtemp()
atexit.register(shutil.rmtree, FOLDER)


class Variable:
    def __init__(self, name, use, check):
        self.name = name
        self.use = use
        self.check = check


class Variables:
    """xm_vars: the variables that a config declares, and the command line's values for them."""

    def __init__(self, given, names):
        self._given = given
        self._names = names
        self._declared = []

    def var(self, name, use=None, check=None):
        self._declared.append(Variable(name, use, check))

    def check(self):
        for variable in self._declared:
            value = self._given.get(variable.name)
            if variable.check:
                try:
                    value = variable.check(variable.name, value)
                except StandardError:
                    kind, error = sys.exc_info()[:2]
                    raise kind, variable.name + ' - ' + str(error)
            self._names[variable.name] = value


def address_helpers():
    """The part of xen.util.ip that asks nothing of the host."""
    import struct
    module = types.ModuleType('xen.util.ip')
    module.inet_aton = lambda text: struct.unpack('!I', socket.inet_aton(text))[0]
    module.inet_ntoa = lambda number: socket.inet_ntoa(struct.pack('!I', number))
    module.add_offset_to_ip = lambda text, offset: module.inet_ntoa(module.inet_aton(text) + offset)
    module.check_subnet = lambda ip, network, netmask: (
        module.inet_aton(ip) & module.inet_aton(netmask) == module.inet_aton(network) & module.inet_aton(netmask))
    return module


def tagged(value):
    kind = type(value)
    if kind is str:
        return ['str', value.decode('latin-1')]
    if kind is list:
        return ['list', [tagged(item) for item in value]]
    if kind in (int, float):
        return [kind.__name__, repr(value)]
    return [kind.__name__, None]


def line_in(path):
    """The line of the config's own top-level code that the traceback names."""
    kind, error, trace = sys.exc_info()
    if isinstance(error, SyntaxError) and error.filename == path:
        return error.lineno
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == path and trace.tb_frame.f_code.co_name == '<module>':
            return trace.tb_lineno
        trace = trace.tb_next
    return None


def handle(request):
    request = json.loads(request)
    path = request['path'].encode('utf-8')
    source = request['source'].encode('latin-1')
    given = dict((name.encode('utf-8'), value.encode('utf-8')) for name, value in request['variables'])
    uname = tuple(part.encode('utf-8') for part in request['uname'])
    os.uname = lambda: uname
    socket.gethostname = lambda: uname[1]

    copy = os.path.join(FOLDER, 'config')
    with open(copy, 'wb') as config:
        config.write(source)

    globs, locs = {}, dict(given)
    sys.modules['xen'] = types.ModuleType('xen')
    sys.modules['xen.util'] = types.ModuleType('xen.util')
    sys.modules['xen.util.ip'] = address_helpers()
    exec 'import sys\nimport os\nimport os.path\nfrom xen.util.ip import *' in globs, locs
    locs['xm_file'] = path
    locs['xm_help'] = 0
    locs['xm_vars'] = Variables(given, locs)

    saved, captured, error = sys.stdout, StringIO.StringIO(), None
    sys.stdout = captured
    try:
        try:
            execfile(copy, globs, locs)
        except Exception, exception:
            kind = type(exception).__name__
            message = exception.msg if isinstance(exception, SyntaxError) else str(exception)
            error = {'type': kind, 'message': message.decode('latin-1'), 'line': line_in(copy)}
    finally:
        sys.stdout = saved

    names = [name for name in locs if not name.startswith('xm_') and name != '__builtins__']
    kinds = (str, list, int, float)
    return json.dumps({
        'settings': dict((name.decode('latin-1'), tagged(locs[name])) for name in names if type(locs[name]) in kinds),
        'dropped': dict((name.decode('latin-1'), type(locs[name]).__name__) for name in names if type(locs[name]) not in kinds),
        'output': captured.getvalue().decode('latin-1'),
        'error': error,
    })
