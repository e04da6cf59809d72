using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>What a channel ends in on the host.</summary>
public enum ChannelConnection
{
    /// <summary>A pseudo-terminal.</summary>
    Pty,

    /// <summary>A Unix socket.</summary>
    Socket,
}

/// <summary>
/// A byte stream between guest and host.
/// <code>
/// channel := option ("," option)*                 white space around names and values does not count
/// option  := "connection=" ("pty" | "socket") | "name=" NAME | "path=" PATH | "backend=" DOMAIN
/// </code>
/// xl.cfg(5), CHANNEL_SPEC_STRING; xl_parse.c. connection must be there, and path with a socket; an unknown option is printed and left out. Up to 4.17 xl drops
/// of a value what stands behind a "=" in it.
/// </summary>
/// <param name="Connection">What it ends in on the host.</param>
/// <param name="Name">The name by which the guest finds it; null for none.</param>
/// <param name="Path">The socket's path; null for a pseudo-terminal.</param>
/// <param name="BackendDomain">The domain that serves it; null for domain 0.</param>
public sealed record ChannelSpec(ChannelConnection Connection, string? Name, string? Path, string? BackendDomain)
{
    /// <summary>Reads one element of <c>channel</c>.</summary>
    public static SpecResult<ChannelSpec> Parse(string text)
    {
        var reader = new OptionReader(text, Grammar, stopsAtWord: false, unknown: SpecSeverity.Dropped, trims: true);
        var connection = reader.Required("connection").Length == 0 ? null : reader.Word("connection", ConnectionWords);
        var path = connection == ChannelConnection.Socket ? reader.Required("path") : null;
        return reader.Result(new ChannelSpec(connection ?? default, reader.Text("name"), path, reader.Text("backend")));
    }

    /// <summary>The channel as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(
        ("connection", ConnectionWords.WordOf(Connection)), ("name", Name), ("path", Path), ("backend", BackendDomain));

    /// <summary>The words for <c>connection</c>.</summary>
    public static Vocabulary<ChannelConnection> ConnectionWords { get; } = new(
        new(ChannelConnection.Pty, "pty", "a pseudo-terminal"),
        new(ChannelConnection.Socket, "socket", "a Unix socket"));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "channel", "A byte stream between guest and host.", "connection=pty|socket [, name=NAME] [, path=PATH]", null, "xl.cfg(5), Devices")
    {
        Options =
        [
            new("connection", "pty|socket", "What it ends in on the host; it must be there.") { Dialects = [Dialect.Xl] },
            new("name", "name", "The name by which the guest finds it.") { Dialects = [Dialect.Xl] },
            new("path", "path", "The socket's path; it must be there with a socket.") { Dialects = [Dialect.Xl] },
            new("backend", "domain", "The domain that serves it.") { Dialects = [Dialect.Xl], Default = "0" },
        ],
    };
}
