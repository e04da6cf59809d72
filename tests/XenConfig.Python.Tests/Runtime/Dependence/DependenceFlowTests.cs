using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Runtime.Dependence;

public sealed class DependenceFlowTests
{
    [Theory]
    [InlineData("import time\nx = time.time()", HostDependence.Clock)]
    [InlineData("import time\nx = time.timezone", HostDependence.Host)]
    [InlineData("x = '%032x' % id('web1')", HostDependence.Random)]
    [InlineData("x = repr(object())", HostDependence.Random)]
    [InlineData("def f(): pass\nx = '%s-disk' % f", HostDependence.Random)]
    [InlineData("class C: pass\nx = 'phy:' + str(C())", HostDependence.Random)]
    [InlineData("class C(object):\n def __repr__(self): return 'c'\nx = repr(C())", HostDependence.None)]
    [InlineData("from time import tzname\nx = tzname[0]", HostDependence.Host)]
    [InlineData("import time\nx = time.daylight or time.altzone", HostDependence.Host)]
    [InlineData("import time\nx = time.ctime(0)", HostDependence.Host)]
    [InlineData("import time\nx = time.asctime(time.gmtime(0))", HostDependence.None)]
    [InlineData("import time\nx = time.mktime((2000, 1, 1, 0, 0, 0, 0, 1, 0))", HostDependence.Host)]
    [InlineData("import time\nx = time.strftime('%Z', time.gmtime(0))", HostDependence.Host)]
    [InlineData("import time\nx = time.strftime('%Y', time.gmtime(0))", HostDependence.None)]
    [InlineData("import time\nx = list(time.localtime(0))", HostDependence.Host)]
    [InlineData("import time\nx = list(time.localtime())", HostDependence.Clock)]
    [InlineData("import datetime\nx = str(datetime.datetime.fromtimestamp(0))", HostDependence.Host)]
    [InlineData("import datetime\nx = str(datetime.datetime.utcfromtimestamp(0))", HostDependence.None)]
    [InlineData("import datetime\nx = str(datetime.date.fromtimestamp(0))", HostDependence.Host)]
    [InlineData("import datetime\nx = str(datetime.datetime.now())", HostDependence.Clock)]
    [InlineData("import random\nx = random.random()", HostDependence.Random)]
    [InlineData("import random\nrandom.seed(5)\nx = random.random()", HostDependence.None)]
    [InlineData("import socket\nx = socket.gethostname()", HostDependence.Host)]
    [InlineData("import random\ntry:\n    random.setstate((3, (None,) * 625, None))\nexcept TypeError:\n    pass\nx = random.random()", HostDependence.Random)]
    [InlineData("import uuid\nx = str(uuid.uuid4())", HostDependence.Random)]
    [InlineData("import uuid\nx = str(uuid.uuid1())", HostDependence.Random | HostDependence.Clock)]
    [InlineData("import random\nfrom virtinst import util\nrandom.seed(1)\nx = util.randomMAC()", HostDependence.Random)]
    [InlineData("import random\nm = random.random()\nx = [m]", HostDependence.Random)]
    [InlineData("import random\nx = []\nx.append(random.random())", HostDependence.Random)]
    [InlineData("import random\nx = []\nfor i in range(2):\n    x.append(random.random())", HostDependence.Random)]
    [InlineData("import time\nx = {}\nx['now'] = time.time()", HostDependence.Clock)]
    [InlineData("import time\nx = time.time()\nx += 1", HostDependence.Clock)]
    [InlineData("import time\nx = time.time()\nx = 5", HostDependence.None)]
    [InlineData("import time\ny = time.time()\nx = 5", HostDependence.None)]
    [InlineData("import time\ny, x = time.time(), 5", HostDependence.None)]
    [InlineData("import time\nx, y = time.time(), 5", HostDependence.Clock)]
    [InlineData("import time\n(y, [x, z]) = 1, (time.time(), 5)", HostDependence.Clock)]
    [InlineData("import time\n(y, [x, z]) = 1, (5, time.time())", HostDependence.None)]
    [InlineData("import time\nx, y = (time.time(), 5)[::-1]", HostDependence.Clock)]
    [InlineData("import os\ny = os.uname()[1]\nx = os.sep", HostDependence.None)]
    [InlineData("import os\nx = os.environ['PATH']", HostDependence.Host)]
    [InlineData("from os import environ, sep\nx = environ['PATH']", HostDependence.Host)]
    [InlineData("from os import environ, sep\nx = sep", HostDependence.None)]
    [InlineData("import sys\nx = sys.argv", HostDependence.Host)]
    [InlineData("import sys\nx = sys.path", HostDependence.None)]
    [InlineData("import os\ny = os.uname()[1]\nz = y + 'a'\nx = 'b%s%d' % (z, 5)", HostDependence.Host)]
    [InlineData("import os\ny = os.uname()[1]\nx = y * 2\nx = 'b%s' % 'c'", HostDependence.None)]
    [InlineData("import os\ny = os.uname()[1]\nz = y + 'a'\nz = 1\nx = z", HostDependence.None)]
    [InlineData("import os\nx = ['a']\ny = os.uname()[1]\nz = y + 'a'\nx.append(z)", HostDependence.Host)]
    public void A_value_says_what_it_depends_on(string source, HostDependence expected) => AssertDependence(expected, source);

    [Theory]
    [InlineData("y = [x for x in [i]]", HostDependence.Host)]
    [InlineData("y = [i for i in [1, 2]]\nx = y", HostDependence.None)]
    [InlineData("y = [i for i in [1, 2]]\nx = i", HostDependence.None)]
    [InlineData("y = [0 for i in []]\nx = i", HostDependence.Host)]
    [InlineData("x = [i for j in [1] for i in [j]]", HostDependence.None)]
    [InlineData("x = [j for j in [i] for i in [j]]", HostDependence.Host)]
    [InlineData("x = [j for j in [1] if i]", HostDependence.Host)]
    [InlineData("x = [a for (a, [i, b]) in [(1, (2, 3))] if i + b]", HostDependence.None)]
    [InlineData("x = [[i for i in [1]], i]", HostDependence.Host)]
    [InlineData("x = set(i for i in [1])", HostDependence.None)]
    public void The_variable_of_a_comprehension_is_its_own_and_what_the_name_held_before_is_not_read(string source, HostDependence expected) =>
        AssertDependence(expected, "import socket\ni = socket.gethostname()\n" + source);

    [Theory]
    [InlineData("if host == 'dom0':\n    x = 1\nelse:\n    x = 2", HostDependence.Host)]
    [InlineData("x = 1\nif host == 'other':\n    x = 2", HostDependence.Host)]
    [InlineData("x = 1\nif host == 'other':\n    y = 2", HostDependence.None)]
    [InlineData("if 1:\n    x = 1\n    y = host", HostDependence.None)]
    [InlineData("x = host\nif 0:\n    x = 1", HostDependence.Host)]
    [InlineData("x = 1\nif 0:\n    x = host", HostDependence.None)]
    [InlineData("x = host\nif 1:\n    x = 1", HostDependence.None)]
    [InlineData("for c in host:\n    x = c", HostDependence.Host)]
    [InlineData("for c in 'abc':\n    x = c\n    y = host", HostDependence.None)]
    [InlineData("y = 0\nfor c in 'abc':\n    x = y\n    y = host", HostDependence.Host)]
    [InlineData("for c in 'abc':\n    x = c\n    if c == host: break", HostDependence.Host)]
    [InlineData("x = 0\nwhile x < len(host):\n    x += 1", HostDependence.Host)]
    [InlineData("try:\n    x = 1\n    {}[host]\nexcept KeyError:\n    x = 2", HostDependence.Host)]
    [InlineData("x = host and 1 or 2", HostDependence.Host)]
    [InlineData("x = 1\nif host == 'other':\n    del x", HostDependence.Host)]
    [InlineData("x = a = b = c = d = e = f = 0\nfor i in '12345678':\n    x = a; a = b; b = c; c = d; d = e; e = f; f = host", HostDependence.Host)]
    [InlineData("x = a = b = 0\nfor i in '12':\n    for j in '12':\n        x = a; a = b; b = host", HostDependence.Host)]
    [InlineData("x = a = b = 0\nfor i in '12':\n    x = a; y = b; b = host", HostDependence.None)]
    public void What_is_decided_by_the_host_depends_on_it(string source, HostDependence expected) =>
        AssertDependence(expected, "import socket\nhost = socket.gethostname()\n" + source);

    [Theory]
    [InlineData("def f():\n    return host\nx = f()", HostDependence.Host)]
    [InlineData("def f(name):\n    return 1\nx = f(host)", HostDependence.Host)]
    [InlineData("def f(l):\n    l.append(host)\nx = []\nf(x)", HostDependence.Host)]
    [InlineData("def f(l):\n    l.append(host)\nx = []\ny = x\nf(y)", HostDependence.Host)]
    [InlineData("def f(l=[]):\n    l.append(socket.gethostname())\n    return l\nx = f()", HostDependence.Host)]
    [InlineData("class C(object):\n    pass\nc = C()\nc.name = host\nx = c.name", HostDependence.Host)]
    [InlineData("class C:\n    def set(self, name): self.name = name\nc = C()\nc.set(host)\nx = c.name", HostDependence.Host)]
    [InlineData("class C:\n    name = host\nx = C.name", HostDependence.Host)]
    [InlineData("f = lambda: host\nx = f()", HostDependence.Host)]
    [InlineData("x = '%(host)s' % globals()", HostDependence.Host)]
    [InlineData("x = eval('host')", HostDependence.Host)]
    [InlineData("exec 'x = host'", HostDependence.Host)]
    [InlineData("x = []\nif host == 'other':\n    x.append(1)", HostDependence.Host)]
    [InlineData("x = []\nif host == 'dom0':\n    x.append(1)", HostDependence.Host)]
    [InlineData("x = {}\nif host == 'other':\n    x['a'] = 1", HostDependence.Host)]
    [InlineData("x = []\nx.append(1)\nlen(host)", HostDependence.None)]
    [InlineData("import random\nrandom.seed(host)\nx = random.random()", HostDependence.Host)]
    [InlineData("import random\nrandom.seed(host)\nrandom.seed(1)\nx = random.random()", HostDependence.None)]
    [InlineData("import collections\nd = collections.deque()\nd.append(host)\nx = d[0]", HostDependence.Host)]
    [InlineData("g = (c for c in host)\nx = list(g)", HostDependence.Host)]
    [InlineData("class H: pass\nH.name = host\nx = 'web-' + H.name", HostDependence.Host)]
    [InlineData("class H(object): names = {}\nH.names['a'] = host\nx = H.names['a']", HostDependence.Host)]
    [InlineData("class H(object): pass\nclass I(H): pass\ni = I()\nH.name = host\nx = i.name", HostDependence.Host)]
    [InlineData("class H(object):\n    def set(self): H.name = socket.gethostname()\nh = H()\nf = h.set\nf()\nx = h.name", HostDependence.Host)]
    [InlineData("def f(): pass\nf.name = host\nx = f.name", HostDependence.Host)]
    [InlineData("def f(l=[]):\n    l.append(socket.gethostname())\n    return l\nf()\nx = f()", HostDependence.Host)]
    [InlineData("def f():\n    n = []\n    def set(): n.append(socket.gethostname())\n    def get(): return n\n    return set, get\na, b = f()\na()\nx = b()", HostDependence.Host)]
    [InlineData("x = ['a']\na = x\nif host == 'other':\n    a.append('b')", HostDependence.Host)]
    [InlineData("x = {'a': ['b']}\na = x['a'],\nif host == 'other':\n    a[0].append('b')", HostDependence.Host)]
    [InlineData("x = ['a']\na = ['a']\nif host == 'other':\n    a.append('b')", HostDependence.None)]
    [InlineData("x = host\ndel x\nx = 1", HostDependence.None)]
    [InlineData("x = 1\nlocals()['x'] = host and len", HostDependence.Host)]
    [InlineData("f = [lambda l: l.append(host)]\nx = []\nf[0](x)", HostDependence.Host)]
    [InlineData("f = [[lambda l: l.append(host)]]\nx = []\nf[0][0](x)", HostDependence.Host)]
    [InlineData("f = ['a']\nx = []\nx.append(f[0])", HostDependence.None)]
    [InlineData("f = [lambda: 1]\nf = ['a']\ny = host\ny = host\nx = f[0]", HostDependence.None)]
    public void The_flow_goes_through_functions_and_objects(string source, HostDependence expected) =>
        AssertDependence(expected, "global host, socket, H\nimport socket\nhost = socket.gethostname()\n" + source);

    [Theory]
    [InlineData("x = ['a', 'phy:' + host]", "phy:dom0")]
    [InlineData("x = ['a'] + ['b', host]", "dom0")]
    [InlineData("y = [host, 'a']\nx = y + ['c']", "dom0")]
    [InlineData("x = ['a']\nx.append(host)\nx.append('b')", "dom0")]
    [InlineData("x = ['a']\nx.insert(0, host)", "dom0")]
    [InlineData("x = ['a', 'b']\nx[0] = 'c' + host", "cdom0")]
    [InlineData("x = ['a']\nx += ['b', host + '1']", "dom01")]
    [InlineData("x = ['a']\nfor i in '12':\n    x.append(host + i)", "dom01 dom02")]
    [InlineData("x = [host, 'a']\nx.sort(key=lambda item: host)", null)]
    [InlineData("x = ['b', 'a']\nx.remove(host and 'a')", null)]
    [InlineData("x = [len(host), 5]", null)]
    [InlineData("x = [c for c in host]", null)]
    public void Elements_of_a_list_depend_each_for_itself(string source, string? expected)
    {
        var (names, result) = Run("import socket\nhost = socket.gethostname()\n" + source);
        Assert.Equal(HostDependence.Host, result.Bindings["x"].DependsOn);
        var dependent = result.Bindings["x"].DependentElements;
        Assert.Equal(
            expected,
            dependent is null ? null : string.Join(' ', ((PyList)names.Get("x")!).Elements.Where(dependent.Contains).Select(item => ((PyStr)item).Value)));
    }

    [Theory]
    [InlineData("x = 1\ny = [0] * 100000\nz = time.time()", HostDependence.Clock)]
    [InlineData("y = [0] * 100000\nz = time.time()\nx = socket.gethostname()", HostDependence.Clock | HostDependence.Host)]
    [InlineData("z = time.time()\ny = [0] * 100000\nx = z", HostDependence.Clock)]
    [InlineData("x = 1\ny = [[0] * 90000]\nz = [y] * 9000, y\nz = time.time()", HostDependence.None)]
    public void Where_there_is_too_much_to_look_through_everything_depends(string source, HostDependence expected) =>
        AssertDependence(expected, "import socket, time\n" + source);

    [Fact]
    public void What_a_statement_bound_that_failed_depends_on_things_too()
    {
        var result = Run("import socket\nfor i in '12':\n    x = socket.gethostname()\n    int(i + 'a')").Result;
        Assert.NotNull(result.Problem);
        Assert.Equal(HostDependence.Host, result.Bindings["x"].DependsOn);
    }

    [Fact]
    public void A_sum_that_failed_says_what_it_depends_on()
    {
        var result = Run("import socket\nhost = socket.gethostname()\nx = host + 1").Result;
        Assert.Equal(HostDependence.Host, result.Problem!.DependsOn);
        Assert.Equal(HostDependence.Host, result.Dependences["x"]);
    }

    // The code stands there before the name that it reads depends on anything.
    [Theory]
    [InlineData("i = itertools.imap(f, [1])", "list(i)")]
    [InlineData("i = itertools.ifilter(f, [1])", "list(i)")]
    [InlineData("i = itertools.takewhile(f, [1])", "list(i)")]
    [InlineData("i = iter(lambda: f(1), 1)", "i.next()")]
    [InlineData("i = [itertools.imap(f, [1])]", "list(i[0])")]
    [InlineData("i = iter([f])", "i.next()(1)")]
    [InlineData("i = enumerate([f])", "i.next()[1](1)")]
    [InlineData("i = {'a': f}.itervalues()", "i.next()(1)")]
    [InlineData("d = collections.deque([f])", "d[0](1)")]
    [InlineData("d = [collections.deque([f])]", "d[0][0](1)")]
    [InlineData("p = property(f)", "p.__get__(1)")]
    [InlineData("p = property(f)", "p.fget(1)")]
    [InlineData("s = staticmethod(f)", "s.__get__(1)(1)")]
    [InlineData("s = classmethod(f)", "s.__get__(1)()")]
    [InlineData("m = operator.methodcaller('sort', key=f)\nl = [1, 2]", "m(l) or l")]
    [InlineData("m = functools.partial(f, 1)", "m()")]
    [InlineData("m = [f].pop", "m()(1)")]
    [InlineData("m = [f]", "m.pop()(1)")]
    [InlineData("m = {'f': f}.viewvalues()", "list(m)[0](1)")]
    [InlineData("os.f = f", "os.f(1)")]
    [InlineData("m = collections.defaultdict(lambda: f(1))", "m['a']")]
    public void Code_that_stands_in_an_object_may_read_what_depends_on_the_host(string source, string use) => AssertDependence(
        HostDependence.Host,
        "global host, f\nimport socket, itertools, collections, operator, functools, os\ndef f(item): return host\nhost = 1\n"
        + $"{source}\nhost = socket.gethostname()\nx = {use}");

    [Theory]
    [InlineData("d = collections.deque(['a'])", "d[0]", HostDependence.None)]
    [InlineData("m = re.match('a', 'a')", "m.group()", HostDependence.None)]
    [InlineData("m = datetime.date(2020, 1, 1)", "str(m)", HostDependence.None)]
    [InlineData("m = xrange(5)", "m[1]", HostDependence.None)]
    [InlineData("m = hashlib.md5('a')", "m.hexdigest()", HostDependence.None)]
    [InlineData("m = cStringIO.StringIO()\nm.write('a')", "m.getvalue()", HostDependence.None)]
    [InlineData("m = bytearray('a')", "m[0]", HostDependence.None)]
    [InlineData("m = []", "m.append", HostDependence.None)]
    [InlineData("os.name", "os.name", HostDependence.None)]
    public void An_object_without_code_reads_nothing(string source, string use, HostDependence expected) => AssertDependence(
        expected, $"import socket, collections, re, datetime, hashlib, cStringIO, operator, os\n{source}\nhost = socket.gethostname()\nx = {use}");

    [Theory]
    [InlineData("os.stamp = host\nx = os.stamp", HostDependence.Host)]
    [InlineData("os.stamp = host\nx = os.sep", HostDependence.None)]
    [InlineData("os.stamp = 1\nx = os.stamp", HostDependence.None)]
    [InlineData("os.sep = host\nx = os.sep", HostDependence.Host)]
    [InlineData("setattr(os, 'stamp', host)\nx = getattr(os, 'stamp')", HostDependence.Host)]
    [InlineData("os.stamp = host\nfrom os import stamp\nx = stamp", HostDependence.Host)]
    [InlineData("os.stamp = host\nfrom os import stamp as x", HostDependence.Host)]
    [InlineData("import os as o\no.stamp = host\nx = os.stamp", HostDependence.Host)]
    [InlineData("os.stamp = host\ndef f():\n    import os\n    return os.stamp\nx = f()", HostDependence.Host)]
    [InlineData("os.stamp = host\nx = vars(os)['stamp']", HostDependence.Host)]
    [InlineData("os.stamp = host\nx = os.__dict__['stamp']", HostDependence.Host)]
    [InlineData("os.__dict__['stamp'] = host\nx = os.stamp", HostDependence.Host)]
    [InlineData("os.stamp = []\nos.stamp.append(host)\nx = os.stamp", HostDependence.Host)]
    [InlineData("sys.path.append(host)\nx = sys.path[-1]", HostDependence.Host)]
    [InlineData("if host == 'other': os.stamp = 1\nx = hasattr(os, 'stamp')", HostDependence.Host)]
    [InlineData("for i in '12':\n    os.stamp = host\n    x = os.stamp", HostDependence.Host)]
    [InlineData("if host == 'other': os.sep = 'x'\nx = os.sep", HostDependence.Host)]
    [InlineData("if host == 'other': os.sep = 'x'\nx = os.linesep", HostDependence.None)]
    [InlineData("if host == 'other': os.sep = 'x'\nfrom os import sep\nx = sep", HostDependence.Host)]
    [InlineData("if host == 'other': os.sep = 'x'\nx = vars(os)['sep']", HostDependence.Host)]
    [InlineData("if host == 'other': os.sep, y = 'xy'\nx = os.sep", HostDependence.Host)]
    [InlineData("if host == 'other': os.sep += 'x'\nx = os.sep", HostDependence.Host)]
    [InlineData("if host == 'other': del os.sep\nx = os.sep", HostDependence.Host)]
    [InlineData("while host == 'other': os.path.sep = 'x'\nx = os.path.sep", HostDependence.Host)]
    [InlineData("if host == 'other': os.path.sep = 'x'\nx = os.sep", HostDependence.None)]
    [InlineData("import os as o\nif host == 'other': o.sep = 'x'\nx = os.sep", HostDependence.Host)]
    [InlineData("if host == 'other': os.path = 1\nx = os.path.join('a', 'b')", HostDependence.Host)]
    [InlineData("if host == 'other': setattr(os, 'sep', 'x')\nx = os.sep", HostDependence.Host)]
    [InlineData("if host == 'other': setattr(os.path, 'sep', 'x')\nx = os.path.sep", HostDependence.Host)]
    [InlineData("host == 'other' and setattr(os, 'sep', 'x')\nx = os.sep", HostDependence.Host)]
    [InlineData("if host == 'other': os.__dict__['sep'] = 'x'\nx = os.sep", HostDependence.Host)]
    [InlineData("if host == 'other': vars(os)['sep'] = 'x'\nx = os.sep", HostDependence.Host)]
    [InlineData("if host == 'other': os.path.exists('/a')\nx = os.path.join('a', 'b')", HostDependence.None)]
    [InlineData("if host == 'other': sys.exit(1)\nx = os.sep", HostDependence.None)]
    public void What_is_put_into_a_module_is_followed(string source, HostDependence expected) =>
        AssertDependence(expected, "import socket, os, sys\nhost = socket.gethostname()\n" + source);

    [Theory]
    [InlineData("__builtin__.own = host\nx = own", HostDependence.Host)]
    [InlineData("__builtin__.own = host\nx = len('a')", HostDependence.None)]
    [InlineData("__builtin__.own = host\ndef f(): return own\nx = f()", HostDependence.Host)]
    [InlineData("__builtin__.own = host\nif own: x = 1\nelse: x = 2", HostDependence.Host)]
    [InlineData("__builtin__.len = lambda text, host=host: host\nx = len('a')", HostDependence.Host)]
    [InlineData("setattr(__builtin__, 'own', host)\nx = own", HostDependence.Host)]
    [InlineData("__builtin__.__dict__['own'] = host\nx = own", HostDependence.Host)]
    [InlineData("__builtins__['own'] = host\nx = own", HostDependence.Host)]
    [InlineData("if host == 'other': __builtin__.own = 1\ntry: x = own\nexcept NameError: x = 2", HostDependence.Host)]
    public void What_is_put_among_the_builtins_is_followed(string source, HostDependence expected) =>
        AssertDependence(expected, "import socket, __builtin__\nhost = socket.gethostname()\n" + source);

    [Theory]
    [InlineData("x = A.b")]
    [InlineData("x = A().b")]
    [InlineData("x = A().f()")]
    [InlineData("class B(A): pass\nx = B.b")]
    [InlineData("x = A.c")]
    [InlineData("x = A.taken[0]")]
    public void What_the_body_of_an_old_class_asks_flows_into_it_even_at_the_very_beginning(string source)
    {
        const string body = "import os; taken = []; b = os.uname()[1]; taken.append(os.uname()[1])\n    if os.path.exists('/x'): c = 1\n    else: c = 2\n    def f(self): return self.b\n";
        AssertDependence(HostDependence.Host, "class A:\n    " + body + source);
        AssertDependence(HostDependence.Host, "y = 1\nclass A:\n    " + body + source);
    }

    [Theory]
    [InlineData("if a: x = 1\nelse: x = 2")]
    [InlineData("if not a: x = 1\nelse: x = 2")]
    [InlineData("if 0: x = 0\nelif a: x = 1\nelse: x = 2")]
    [InlineData("if a or 0: x = 1\nelse: x = 2")]
    [InlineData("if 1 and a: x = 1\nelse: x = 2")]
    [InlineData("x = 1 if a else 2")]
    [InlineData("x = 0\nwhile not a and x < 2: x += 1")]
    [InlineData("x = [1 for b in 'c' if a]")]
    public void What_a_truth_test_asks_decides(string source)
    {
        foreach (var special in (string[])["__nonzero__", "__len__"])
        {
            foreach (var parents in (string[])["", "(object)"])
            {
                AssertDependence(HostDependence.Host, $"class A{parents}:\n    def {special}(self):\n        import os\n        return int(os.path.exists('/x'))\na = A()\n" + source);
            }
        }
    }

    [Theory]
    [InlineData("out = cStringIO.StringIO()\nout.write(host)\nx = out.getvalue()", HostDependence.Host)]
    [InlineData("out = cStringIO.StringIO()\no = [out]\nout.write(host)\nx = o[0].getvalue()", HostDependence.Host)]
    [InlineData("out = cStringIO.StringIO()\ndef f(): out.write(host)\nf()\nx = out.getvalue()", HostDependence.Host)]
    [InlineData("out = cStringIO.StringIO()\nif host == 'other': out.write('a')\nx = out.getvalue()", HostDependence.Host)]
    [InlineData("out = cStringIO.StringIO()\nprint >>out, host\nx = out.getvalue()", HostDependence.Host)]
    [InlineData("out = cStringIO.StringIO()\nlen(host)\nx = out.getvalue()", HostDependence.None)]
    [InlineData("h = hashlib.md5()\nh.update(host)\nx = h.hexdigest()", HostDependence.Host)]
    [InlineData("d = collections.deque()\ne = [d]\nd.append(host)\nx = e[0][0]", HostDependence.Host)]
    [InlineData("d = collections.deque()\nif host == 'other': d.append(1)\nx = d", HostDependence.Host)]
    [InlineData("d = []\na = d.append\na(host)\nx = d", HostDependence.Host)]
    [InlineData("d = []\na = d.append\nif host == 'other': a(1)\nx = d", HostDependence.Host)]
    [InlineData("b = bytearray('a')\nc = [b]\nb[0:1] = host\nx = str(c[0])", HostDependence.Host)]
    [InlineData("class C(object): __slots__ = ['a']\nc = C()\nc.a = host\nx = c.a", HostDependence.Host)]
    [InlineData("class C(object): pass\nc = C()\nd = [c]\nif host == 'other': c.a = 1\nx = hasattr(d[0], 'a')", HostDependence.Host)]
    [InlineData("class C: a = 1\nc = C()\nif host == 'other': c.a = 2\nx = c.a", HostDependence.Host)]
    public void What_is_put_into_an_object_is_followed(string source, HostDependence expected) =>
        AssertDependence(expected, "global out, host\nimport socket, cStringIO, hashlib, collections\nhost = socket.gethostname()\n" + source);

    [Theory]
    [InlineData("y = time.time()\nif y:\n    z = [0] * 100000\n    int('a')")]
    [InlineData("y = time.time()\nif y:\n    int('a')")]
    [InlineData("z = [0] * 100000\ny = time.time()\nint('a')")]
    public void A_statement_that_failed_depends_on_what_it_read_even_where_there_is_too_much_to_look_through(string source) =>
        Assert.Equal(HostDependence.Clock, Run("import time\n" + source).Result.Problem?.DependsOn);

    private static void AssertDependence(HostDependence expected, string source)
    {
        var result = Run(source).Result;
        Assert.Null(result.Problem?.Message);
        Assert.Equal(expected, result.Bindings["x"].DependsOn);
    }

    private static (PyDict Names, ExecutionResult Result) Run(string source)
    {
        // As xm runs a config.
        var py = new Interpreter(Unhurried.Options);
        var names = new PyDict(py);
        return (names, py.Execute(Parser.Parse(SourceText.From(source, "config")), new PyDict(py), names));
    }
}
