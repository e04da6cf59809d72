using System.Text;

namespace XenConfig.Python.Runtime;

/// <summary>What a config prints, standard output and standard error apart. Nothing reaches the real ones.</summary>
internal sealed class OutputBuffer(Budget budget)
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    public string Text => _output.ToString();

    public string ErrorText => _error.ToString();

    public void Write(string text) => Append(_output, text);

    public void WriteError(string text) => Append(_error, text);

    private void Append(StringBuilder buffer, string text)
    {
        if (_output.Length + _error.Length + text.Length > budget.Limits.OutputBytes)
        {
            throw Budget.Exceeded($"The config prints more than {budget.Limits.OutputBytes} bytes.");
        }

        buffer.Append(text);
    }
}
