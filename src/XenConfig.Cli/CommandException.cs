namespace XenConfig.Cli;

/// <summary>
/// Something about the call itself that the user has to mend: a file that is not there, an option that makes no sense.
/// Ends the command with <see cref="ExitStatus.Failure"/> and one line on standard error.
/// </summary>
internal sealed class CommandException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What is wrong and what to do; a sentence or two without a full stop at the end.</param>
    public CommandException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one that came from an I/O error.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">The error.</param>
    public CommandException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
