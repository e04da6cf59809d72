"""Records what CPython 2.7 makes of the programs in XenConfig.Python.Tests/testdata/programs.

    python2.7 tests/record-programs.py [PROGRAM.py ...]

Each program is run as xm runs a config, execfile(path, globals, locals) with two dictionaries, in a process of its own and in its own
folder. What it leaves behind is written to NAME.expected beside NAME.py: the names and the repr of their values in alphabetical order,
then what it printed, then the exception that ended it, with the line of the top-level statement that raised it. Names that begin with
an underscore are the program's own business and are left out, and so are values whose repr has an address in it. Folders that begin with
an underscore hold what programs import.
"""
import os
import re
import subprocess
import sys
import traceback

PROGRAMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "XenConfig.Python.Tests", "testdata", "programs")


def run(path):
    """Runs one program in this process and prints the record."""
    from cStringIO import StringIO
    real, sys.stdout = sys.stdout, StringIO()
    sys.path[0], sys.dont_write_bytecode = "", True
    globs, locs, error = {}, {}, None
    try:
        execfile(path, globs, locs)
    except BaseException:
        kind, value, trace = sys.exc_info()
        lines = [entry[1] for entry in traceback.extract_tb(trace) if entry[0] == path]
        line = value.lineno if isinstance(value, SyntaxError) else lines[0]
        # The interpreter itself puts the module before the class, which the module traceback does not.
        module = getattr(kind, "__module__", None)
        prefix = "" if module in (None, "exceptions", "__builtin__", "__main__") else module + "."
        error = "%d: %s%s" % (line, prefix, traceback.format_exception_only(kind, value)[-1].rstrip("\n"))
    output, sys.stdout = sys.stdout.getvalue(), real
    for name in sorted(locs):
        text = repr(locs[name])
        if not name.startswith("_") and not re.search("0x[0-9a-f]{6,}", text) and not text.startswith("<"):
            print "%s = %s" % (name, text)
    if output:
        print "--- output"
        sys.stdout.write(output if output.endswith("\n") else output + "\n--- no newline\n")
    if error:
        print "--- error"
        print error


def programs():
    for folder, _, files in sorted(os.walk(PROGRAMS)):
        if os.sep + "_" in folder[len(PROGRAMS):]:
            continue
        for name in sorted(files):
            if name.endswith(".py"):
                yield os.path.join(folder, name)


def main(arguments):
    if arguments[:1] == ["--run"]:
        run(arguments[1])
        return
    for path in arguments or programs():
        environment = {"PATH": "/usr/bin:/bin"}
        process = subprocess.Popen(
            [sys.executable, os.path.abspath(__file__), "--run", os.path.basename(path)],
            cwd=os.path.dirname(os.path.abspath(path)), env=environment, stdout=subprocess.PIPE)
        record = process.communicate()[0]
        if process.returncode:
            sys.exit("%s could not be recorded" % path)
        with open(path[:-3] + ".expected", "wb") as target:
            target.write(record)


if __name__ == "__main__":
    main(sys.argv[1:])
