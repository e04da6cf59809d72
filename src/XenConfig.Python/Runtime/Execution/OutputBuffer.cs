using System.Text;

namespace XenConfig.Python.Runtime;

/// <summary>What a config prints, standard output and standard error apart. Nothing reaches the real ones.</summary>
internal sealed class OutputBuffer(Budget budget)
{
    // Most configs print nothing, and those that do a line or two.
    private const int UsualLength = 128;

    private StringBuilder? _output;
    private StringBuilder? _error;

    public string Text => _output?.ToString() ?? "";

    public string ErrorText => _error?.ToString() ?? "";

    public void Write(string text) => Append(_output ??= new StringBuilder(UsualLength), text);

    public void WriteError(string text) => Append(_error ??= new StringBuilder(UsualLength), text);

    private void Append(StringBuilder buffer, string text)
    {
        if ((_output?.Length ?? 0) + (_error?.Length ?? 0) + text.Length > budget.Limits.OutputBytes)
        {
            throw Budget.Exceeded($"The config prints more than {budget.Limits.OutputBytes} bytes.");
        }

        buffer.Append(text);
    }
}
