using System.Runtime.InteropServices;
using System.Text;

namespace XenConfig.Conformance.Reference;

/// <summary>A disk as libxlu 4.17 reads it; enumerations as libxl's numbers, its three-valued booleans as null, true or false.</summary>
public sealed record XluDisk(
    string? Target, string? Vdev, int Backend, int Format, string? Script, string? BackendDomain, bool Removable, bool ReadWrite, bool Cdrom,
    bool DirectIoSafe, bool? Discard, int Specification, bool? Colo, string? ColoHost, int ColoPort, string? ColoExport, string? ActiveDisk,
    string? HiddenDisk, bool? Trusted);

/// <summary>A PCI device as libxlu 4.17 reads it.</summary>
public sealed record XluPci(
    int Domain, int Bus, int Device, int Function, bool AllFunctions, int VirtualSlot, bool MsiTranslate, bool PowerManagement, bool Permissive, bool Seize,
    int RdmPolicy, string? Name);

/// <summary>What a parser of libxlu makes of a spec.</summary>
/// <param name="Value">The device; null when the spec is refused.</param>
/// <param name="Report">What the library wrote, a message a line.</param>
public sealed record XluResult<T>(T? Value, string Report)
    where T : class
{
    /// <summary>Whether the spec is accepted.</summary>
    public bool IsAccepted => Value is not null;
}

/// <summary>libxlu 4.17's parsers of device specs. Structure layouts are those of libxl 4.17 (libxl_types.idl) on 64-bit Linux.</summary>
public static unsafe partial class LibXluDevices
{
    private const string Library = "libxlutil.so.4.17";
    private const string Libc = "libc.so.6";

    /// <summary>Parses a disk spec; skips the running test when the library is not there.</summary>
    public static XluResult<XluDisk> ParseDisk(string spec) => Run<Disk, XluDisk>(
        spec,
        (config, text, disk) => ParseDisk(config, 1, &text, disk),
        disk => new XluDisk(
            Text(disk.Target) is { Length: > 0 } target ? target : null, Text(disk.Vdev), disk.Backend, disk.Format, Text(disk.Script),
            Text(disk.BackendDomain), disk.Removable != 0, disk.ReadWrite != 0, disk.Cdrom != 0, disk.DirectIoSafe != 0, Maybe(disk.Discard),
            disk.Specification, Maybe(disk.ColoEnable), Text(disk.ColoHost), disk.ColoPort, Text(disk.ColoExport), Text(disk.ActiveDisk),
            Text(disk.HiddenDisk), Maybe(disk.Trusted)));

    /// <summary>Parses a PCI spec; skips the running test when the library is not there.</summary>
    public static XluResult<XluPci> ParsePci(string spec) => Run<Pci, XluPci>(
        spec,
        (config, text, pci) => ParsePci(config, pci, text),
        pci => new XluPci(
            pci.Domain, pci.Bus, pci.Device, pci.Function, pci.FunctionMask == uint.MaxValue, (int)(pci.VirtualSlot >> 3), pci.MsiTranslate != 0,
            pci.PowerManagement != 0, pci.Permissive != 0, pci.Seize != 0, pci.RdmPolicy, Text(pci.Name)));

    /// <summary>Parses a NIC's rate, into bytes an interval and microseconds; skips the running test when the library is not there.</summary>
    public static XluResult<Tuple<ulong, uint>> ParseRate(string rate) => Run<Nic, Tuple<ulong, uint>>(
        rate,
        (config, text, nic) => ParseRate(config, text, nic),
        nic => Tuple.Create(nic.RateBytesPerInterval, nic.RateIntervalMicroseconds));

    /// <summary>
    /// Parses what to do about reserved memory, into libxl's numbers of strategy and policy; -1 for what the spec does not say. Skips the running test when the
    /// library is not there.
    /// </summary>
    public static XluResult<Tuple<int, int>> ParseReservedMemory(string spec) => Run<ReservedMemory, Tuple<int, int>>(
        spec,
        (config, text, rdm) =>
        {
            // libxlu sets only what the spec says.
            *rdm = new ReservedMemory { Strategy = -1, Policy = -1 };
            return ParseRdm(config, rdm, text);
        },
        rdm => Tuple.Create(rdm.Strategy, rdm.Policy));

    private delegate int Parser<TDevice>(nint config, byte* text, TDevice* device)
        where TDevice : unmanaged;

    private static XluResult<T> Run<TDevice, T>(string spec, Parser<TDevice> parse, Func<TDevice, T> read)
        where TDevice : unmanaged
        where T : class
    {
        ReferenceProgram.Require(LibXlu.IsThere, LibXlu.MissingReason);
        nint buffer;
        nuint length;
        var stream = OpenMemoryStream(&buffer, &length);
        var config = Init(stream, "config");
        var device = default(TDevice);
        int error;

        // The rate parser looks at errno without having cleared it.
        Marshal.SetLastSystemError(0);
        fixed (byte* text = Encoding.UTF8.GetBytes(spec + '\0'))
        {
            error = parse(config, text, &device);
        }

        _ = Close(stream);
        var report = Encoding.UTF8.GetString(new ReadOnlySpan<byte>((void*)buffer, checked((int)length)));
        Free(buffer);
        Destroy(config);

        // The strings of the device are left to the process: they are few and short, and freeing them takes libxl's own functions.
        return new XluResult<T>(error == 0 ? read(device) : null, report);
    }

    private static string? Text(nint text) =>
        text == 0 ? null : Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text));

    private static bool? Maybe(int value) => value == 0 ? null : value > 0;

    [LibraryImport(Libc, EntryPoint = "open_memstream")]
    private static partial nint OpenMemoryStream(nint* buffer, nuint* length);

    [LibraryImport(Libc, EntryPoint = "fclose")]
    private static partial int Close(nint stream);

    [LibraryImport(Libc, EntryPoint = "free")]
    private static partial void Free(nint memory);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_init", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Init(nint report, string name);

    [LibraryImport(Library, EntryPoint = "xlu_cfg_destroy")]
    private static partial void Destroy(nint config);

    [LibraryImport(Library, EntryPoint = "xlu_disk_parse")]
    private static partial int ParseDisk(nint config, int count, byte** specs, Disk* disk);

    [LibraryImport(Library, EntryPoint = "xlu_pci_parse_spec_string")]
    private static partial int ParsePci(nint config, Pci* pci, byte* spec);

    [LibraryImport(Library, EntryPoint = "xlu_vif_parse_rate")]
    private static partial int ParseRate(nint config, byte* rate, Nic* nic);

    [LibraryImport(Library, EntryPoint = "xlu_rdm_parse")]
    private static partial int ParseRdm(nint config, ReservedMemory* rdm, byte* spec);

    [StructLayout(LayoutKind.Sequential)]
    private struct ReservedMemory
    {
        public int Strategy;
        public int Policy;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Disk
    {
        public uint BackendDomid;
        public nint BackendDomain;
        public nint Target;
        public nint Vdev;
        public int Backend;
        public int Format;
        public nint Script;
        public int Removable;
        public int ReadWrite;
        public int Cdrom;
        public byte DirectIoSafe;
        public int Discard;
        public int Specification;
        public int Transport;
        public uint Irq;
        public ulong Base;
        public int ColoEnable;
        public int ColoRestoreEnable;
        public nint ColoHost;
        public int ColoPort;
        public nint ColoExport;
        public nint ActiveDisk;
        public nint HiddenDisk;
        public int Trusted;
        public fixed ulong Spare[16];
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Pci
    {
        public byte Function;
        public byte Device;
        public byte Bus;
        public int Domain;
        public uint VirtualSlot;
        public uint FunctionMask;
        public byte MsiTranslate;
        public byte PowerManagement;
        public byte Permissive;
        public byte Seize;
        public int RdmPolicy;
        public nint Name;
        public fixed ulong Spare[16];
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Nic
    {
        public uint BackendDomid;
        public nint BackendDomain;
        public int DeviceId;
        public int Mtu;
        public nint Model;
        public fixed byte Mac[8];
        public nint Ip;
        public nint Bridge;
        public nint Name;
        public nint Script;
        public int Type;
        public ulong RateBytesPerInterval;
        public uint RateIntervalMicroseconds;
        public fixed ulong Spare[64];
    }
}
