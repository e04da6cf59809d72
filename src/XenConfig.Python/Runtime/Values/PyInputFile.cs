using System.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A file opened for reading, whole in memory.</summary>
internal sealed class PyInputFile(string name, string mode, string content) : PyFile(name, mode)
{
    /// <summary>How much CPython reads ahead when it goes through a file line by line.</summary>
    private const int ReadAhead = 8192;

    private const int BadDescriptor = 9;
    private const int InvalidArgument = 22;

    private static readonly (LineEnds Kind, string Text)[] KindsOfLineEnd = [(LineEnds.Return, "\r"), (LineEnds.Feed, "\n"), (LineEnds.Both, "\r\n")];

    // Mode U takes every end of line for a newline.
    private readonly bool _isUniversal = mode.Contains('U');
    private long _position;
    private string _ahead = "";
    private int _aheadPosition;
    private LineEnds _lineEnds;
    private bool _skipsFeed;

    [Flags]
    private enum LineEnds
    {
        None = 0,
        Return = 1,
        Feed = 2,
        Both = 4,
    }

    protected override int Descriptor => throw new EvaluationStoppedException(
        EvaluationProblemKind.Refused, $"The config asks for the number of the open file '{ByteText.Decode(Name)}', which depends on what else its process has open.");

    protected override PyObject Newlines
    {
        get
        {
            var met = KindsOfLineEnd.Where(kind => _lineEnds.HasFlag(kind.Kind)).Select(kind => (PyObject)new PyStr(kind.Text)).ToArray();
            return met.Length switch { 0 => PyNone.Instance, 1 => met[0], _ => new PyTuple(met) };
        }
    }

    public override void Print(Interpreter py, string text)
    {
        Open();
        throw Failed(py, BadDescriptor);
    }

    /// <summary>So many bytes, or all that are left.</summary>
    public string Read(long size) => Take(size, toLineEnd: false);

    /// <summary>The next line, of so many bytes at most, with its end.</summary>
    public string ReadLine(long size) => Take(size, toLineEnd: true);

    /// <summary>The lines that are left, or as many as begin before the end of the block in which the hint is.</summary>
    public PyList ReadLines(Interpreter py, long hint)
    {
        var text = hint <= 0 ? Read(-1) : Read((hint + ReadAhead - 1) / ReadAhead * ReadAhead);
        text = text.EndsWith('\n') ? text : text + ReadLine(-1);
        var lines = new List<PyObject>();
        for (var start = 0; start < text.Length;)
        {
            py.Budget.Step();
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(new PyStr(text[start..end]));
            py.Budget.CheckCount(lines.Count);
            start = end;
        }

        return new PyList(lines);
    }

    /// <summary>Fills a bytearray, as far as the file goes.</summary>
    public PyInt ReadInto(Interpreter py, PyObject target)
    {
        if (target is not PyByteArray array)
        {
            throw Raise.TypeError($"argument 1 must be read-write buffer, not {Arity.NameOf(target)}");
        }

        var text = Read(array.Count);
        array.Replace(py, 0, text.Length, text);
        return PyInt.Of(text.Length);
    }

    internal override PyObject? Next(Interpreter py)
    {
        Open();
        var line = "";
        for (var block = ReadAhead; ; block += block / 4)
        {
            if (_aheadPosition == _ahead.Length)
            {
                (_ahead, _aheadPosition) = (Take(block, toLineEnd: false), 0);
                if (_ahead.Length == 0)
                {
                    return line.Length == 0 ? null : new PyStr(line);
                }
            }

            var start = _aheadPosition;
            var end = _ahead.IndexOf('\n', start);
            _aheadPosition = end < 0 ? _ahead.Length : end + 1;
            line = start == 0 && _aheadPosition == _ahead.Length && line.Length == 0 ? _ahead : string.Concat(line, _ahead.AsSpan(start.._aheadPosition));
            if (end >= 0)
            {
                return new PyStr(line);
            }
        }
    }

    protected override PyInputFile Readable()
    {
        Open();
        return _aheadPosition == _ahead.Length ? this : throw Raise.ValueError("Mixing iteration and read methods would lose data");
    }

    protected override PyOutputFile Writable() => throw NotWritable();

    protected override PythonException Uncuttable(Interpreter py) => NotWritable();

    protected override void Seek(Interpreter py, long offset, int origin)
    {
        (_ahead, _aheadPosition) = ("", 0);
        var from = origin switch { 0 => 0, 1 => _position, _ => content.Length };
        _position = offset >= -from && offset <= long.MaxValue - from ? from + offset : throw Failed(py, InvalidArgument);
        _skipsFeed = false;
    }

    protected override long Tell(Interpreter py)
    {
        if (_skipsFeed && _position < content.Length && content[(int)_position] == '\n')
        {
            _lineEnds |= LineEnds.Both;
            _skipsFeed = false;
            _position++;
        }

        return _position;
    }

    private PythonException NotWritable()
    {
        Open();
        return NotOpenFor("writing");
    }

    private string Take(long size, bool toLineEnd)
    {
        if (_position >= content.Length)
        {
            NoteReturnAtEnd();
            return "";
        }

        var start = (int)_position;
        if (_isUniversal)
        {
            return TakeUniversal(start, size < 0 ? content.Length : size, toLineEnd);
        }

        var end = size < 0 ? content.Length : (int)Math.Min(content.Length, start + Math.Min(size, content.Length));
        if (toLineEnd && content.IndexOf('\n', start, end - start) is >= 0 and var feed)
        {
            end = feed + 1;
        }

        _position = end;
        return content[start..end];
    }

    // A line feed after a carriage return is taken, and its kind known, with what comes after it, as CPython does.
    private string TakeUniversal(int start, long size, bool toLineEnd)
    {
        var text = new StringBuilder();
        var at = start;
        for (; at < content.Length && text.Length < size && !(toLineEnd && text.Length > 0 && text[^1] == '\n'); at++)
        {
            var character = content[at];
            if (_skipsFeed)
            {
                _skipsFeed = false;
                _lineEnds |= character == '\n' ? LineEnds.Both : LineEnds.Return;
                if (character == '\n')
                {
                    continue;
                }
            }

            _skipsFeed = character == '\r';
            _lineEnds |= character == '\n' ? LineEnds.Feed : LineEnds.None;
            text.Append(_skipsFeed ? '\n' : character);
        }

        _position = at;
        if (text.Length < size && !(toLineEnd && text.Length > 0 && text[^1] == '\n'))
        {
            NoteReturnAtEnd();
        }

        return text.ToString();
    }

    private void NoteReturnAtEnd() => _lineEnds |= _skipsFeed ? LineEnds.Return : LineEnds.None;
}
