namespace XenConfig.Python.Runtime.RegularExpressions;

/// <summary>The characters of a pattern or replacement template, a backslash always together with the one after it.</summary>
internal sealed class PatternTokens
{
    private readonly string _text;
    private int _position;

    public PatternTokens(string text)
    {
        _text = text;
        Read();
    }

    /// <summary>The next token, or null at the end.</summary>
    public string? Next { get; private set; }

    /// <summary>Where the next token begins; may be set to go back.</summary>
    public int Position
    {
        get => _position - (Next?.Length ?? 0);
        set
        {
            _position = value;
            Read();
        }
    }

    /// <summary>Takes the next token; null at the end.</summary>
    public string? Take()
    {
        var token = Next;
        Read();
        return token;
    }

    /// <summary>Takes the next token if it is this one.</summary>
    public bool Accept(string token)
    {
        if (Next != token)
        {
            return false;
        }

        Read();
        return true;
    }

    /// <summary>Takes the digits that come next.</summary>
    public string TakeDigits()
    {
        var start = Position;
        while (Next is [>= '0' and <= '9'])
        {
            Read();
        }

        return _text[start..Position];
    }

    /// <summary>Takes everything up to and with a token of one character, and gives what stands before it; null when it is missing.</summary>
    public string? TakeUntil(char terminator)
    {
        var start = Position;
        while (Next is { } token)
        {
            var end = Position;
            Read();
            if (token.Length == 1 && token[0] == terminator)
            {
                return _text[start..end];
            }
        }

        return null;
    }

    /// <summary>Takes everything up to and with the end of the line.</summary>
    public void SkipLine()
    {
        while (Take() is not (null or "\n"))
        {
        }
    }

    private void Read()
    {
        if (_position >= _text.Length)
        {
            Next = null;
            return;
        }

        var length = 1;
        if (_text[_position] == '\\')
        {
            length = _position + 1 < _text.Length ? 2 : throw new PatternException("bogus escape (end of line)");
        }

        Next = _text.Substring(_position, length);
        _position += length;
    }
}
