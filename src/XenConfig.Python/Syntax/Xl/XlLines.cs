namespace XenConfig.Python.Syntax.Xl;

/// <summary>Line numbers as libxlu counts them: LF alone ends a line. Asked for in rising order they cost one pass in all.</summary>
internal sealed class XlLines(byte[] bytes)
{
    private int _offset;
    private int _line = 1;

    /// <summary>The line, from 1, of an offset.</summary>
    public int LineOf(int offset)
    {
        _line += offset >= _offset
            ? bytes.AsSpan(_offset, offset - _offset).Count((byte)'\n')
            : -bytes.AsSpan(offset, _offset - offset).Count((byte)'\n');
        _offset = offset;
        return _line;
    }
}
