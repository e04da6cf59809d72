using System.Text;
using XenConfig.Python.Runtime.Modules;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Host;

/// <summary>
/// The files that a config sees, and its only way to them: those inside the folders that it may read, wherever the links on the way lead, and
/// those that the host profile makes up. The config's own folder is seen at the profile's working directory, where it lies on its host, and at its
/// real place. Anything else looks as if it were not there, and is refused when it is opened.
/// </summary>
/// <remarks>
/// A path is followed link by link, and no position is looked at that is neither inside such a folder nor on the way to one. Then the real path
/// is taken hold of, and where the kernel says that this is has to be inside, too: a link that was put there in between leads nowhere.
/// Paths are as the config writes them, one char a byte; the names of real files are UTF-8.
/// </remarks>
internal sealed class FileBox
{
    /// <summary>What a look at the file system costs, in steps: some microseconds.</summary>
    private const int StepsPerLook = 64;

    private const int Outside = 0;
    private const int NoSuchFile = 2;
    private const int InputOutputError = 5;
    private const int PermissionDenied = 13;
    private const int NotAFolder = 20;
    private const int IsAFolder = 21;
    private const int NameTooLong = 36;

    /// <summary>Linux's PATH_MAX.</summary>
    private const int TooLongPath = 4096;

    /// <summary>What the kernel makes up is no config's, whatever folder may be read.</summary>
    private static readonly string[] KernelFolders = ["/proc", "/sys", "/dev"];

    private readonly Interpreter _py;
    private readonly string? _ownFolder;
    private readonly string _ownFolderName = "";
    private readonly List<string> _programFolders = [];
    private readonly List<string> _folders = [];
    private readonly HashSet<string> _ways = ["/"];

    /// <summary>The box of an interpreter.</summary>
    public FileBox(Interpreter py)
    {
        _py = py;
        if (py.Options.OwnFolder() is { } own)
        {
            _ownFolder = Admit(own);
            _ownFolderName = own == "." ? "" : own;
        }

        PythonPath = [.. py.Options.PythonPath.Select(Path.GetFullPath).Select(ByteText.Encode)];
        _programFolders.AddRange(py.Options.PythonPath.Select(Admit));
        if (_ownFolder is not null)
        {
            _programFolders.Add(_ownFolder);
        }

        foreach (var folder in py.Options.ReadableFolders)
        {
            Admit(folder);
        }
    }

    /// <summary>The folders of pure Python that are imported from, as <c>sys.path</c> names them.</summary>
    public IReadOnlyList<string> PythonPath { get; }

    private string WorkingDirectory => _py.Host.WorkingDirectory.TrimEnd('/');

    /// <summary>What is at a path; null when there is nothing that the config sees, with Linux's error number.</summary>
    public FileFacts? Look(string path, out int error)
    {
        _py.Budget.Steps(StepsPerLook);
        error = 0;
        if (Declared(path) is { } declared)
        {
            _py.DependOn(HostDependence.Host);
            return declared;
        }

        using var opened = Open(path, out error);
        error = error == Outside ? NoSuchFile : error;
        return opened?.Look();
    }

    /// <summary>Whether something is at a path.</summary>
    public bool Exists(string path) => Look(path, out _) is not null;

    /// <summary>Whether a regular file is at a path.</summary>
    public bool IsFile(string path) => Look(path, out _) is { Kind: FileKind.File };

    /// <summary>Whether a folder is at a path.</summary>
    public bool IsFolder(string path) => Look(path, out _) is { Kind: FileKind.Folder };

    /// <summary>The names in a folder, in the order of their bytes; null when there is no such folder, with Linux's error number.</summary>
    public IReadOnlyCollection<string>? List(string path, out int error)
    {
        _py.Budget.Steps(StepsPerLook);
        var folder = Normalise(path).TrimEnd('/') + "/";
        var declared = DeclaredPaths.Where(known => known.StartsWith(folder, StringComparison.Ordinal)).ToList();
        var names = ListReal(path, out error);
        if (declared.Count == 0)
        {
            return names;
        }

        _py.DependOn(HostDependence.Host);
        names ??= new SortedSet<string>(StringComparer.Ordinal);
        names.UnionWith(declared.Where(known => known.Length > folder.Length).Select(known => known[folder.Length..].Split('/')[0]));
        return names;
    }

    /// <summary>Reads a file; IOError where there is none, a refusal where it is outside.</summary>
    /// <param name="path">The path.</param>
    /// <param name="name">The path as the config gave it, for the error.</param>
    public byte[] Read(string path, PyObject name) => Read(path, name, out _);

    /// <summary>Reads a file that is to be run. Its places are told by the path under which the user finds it; the config sees the one that it gave.</summary>
    public SourceText ReadSource(string path, PyObject name)
    {
        var bytes = Read(path, name, out var real);
        var shown = real is null ? ByteText.Decode(Normalise(path))
            : _ownFolder is not null && IsIn(real, _ownFolder) ? Path.Combine(_ownFolderName, Path.GetRelativePath(_ownFolder, real))
            : real;
        return SourceText.From(bytes, shown, ByteText.Decode(path));
    }

    private byte[] Read(string path, PyObject name, out string? real)
    {
        real = null;
        _py.Budget.Steps(StepsPerLook);
        if (_py.Host.Files.TryGetValue(Normalise(path), out var content))
        {
            _py.DependOn(HostDependence.Host);
            _py.Budget.OpenFile(content.Length);
            return Encoding.Latin1.GetBytes(content);
        }

        using var opened = Open(path, out var error);
        if (opened is null)
        {
            throw error == Outside ? Refused(path) : Failed(error, name);
        }

        var facts = opened.Look();
        if (facts.Kind != FileKind.File)
        {
            throw facts.Kind == FileKind.Folder
                ? Failed(IsAFolder, name)
                : Refuse($"The config opens '{ByteText.Decode(path)}', which is a pipe, a socket or a device. A config reads regular files only.");
        }

        _py.Budget.OpenFile(facts.Size);
        _py.Budget.CheckString(facts.Size);
        real = opened.KernelPath;
        try
        {
            return opened.Read((int)facts.Size);
        }
        catch (UnauthorizedAccessException)
        {
            throw Failed(PermissionDenied, name);
        }
        catch (IOException)
        {
            throw Failed(InputOutputError, name);
        }
    }

    private SortedSet<string>? ListReal(string path, out int error)
    {
        using var opened = Open(path, out error);
        error = opened is not null && opened.Look().Kind != FileKind.Folder ? NotAFolder : error == Outside ? NoSuchFile : error;
        if (opened is null || error == NotAFolder)
        {
            return null;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var entry in Directory.EnumerateFileSystemEntries(opened.Handle))
            {
                names.Add(ByteText.Encode(Path.GetFileName(entry)));
                _py.Budget.CheckCount(names.Count);
                _py.Budget.Step();
            }

            return names;
        }
        catch (UnauthorizedAccessException)
        {
            error = PermissionDenied;
            return null;
        }
    }

    /// <summary>Takes hold of what is at a path; null when it is not there (with the error number) or not inside (<see cref="Outside"/>).</summary>
    private OpenedPath? Open(string path, out int error)
    {
        error = Outside;
        if (path.Length == 0 || path.Contains('\0'))
        {
            // No name has a null in it; what opens files has refused such a path, what looks for modules passes over it.
            error = NoSuchFile;
            return null;
        }

        if (path.Length >= TooLongPath)
        {
            error = NameTooLong;
            return null;
        }

        foreach (var candidate in Candidates(path))
        {
            var way = RealPath.Follow(candidate, MayPass);
            if (way.IsBarred || !IsInside(way.Position, _folders))
            {
                continue;
            }

            if (way.FirstMissing is { } missing)
            {
                error = File.Exists(Path.GetDirectoryName(missing)) ? NotAFolder : NoSuchFile;
                continue;
            }

            if (TakeHold(way.Position, path.EndsWith('/'), ref error) is { } opened)
            {
                if (!IsInside(way.Position, _programFolders))
                {
                    _py.DependOn(HostDependence.Host);
                }

                return opened;
            }
        }

        // Whether a file that is not the program's own is there is for the host to say.
        _py.DependOn(HostDependence.Host);
        return null;
    }

    /// <summary>Takes hold of a real path, if that is still what it was.</summary>
    private OpenedPath? TakeHold(string real, bool isFolderWanted, ref int error)
    {
        var opened = OpenedPath.TryOpen(real, out var number);
        if (opened is null)
        {
            error = number;
            return null;
        }

        var isInside = opened.KernelPath is { } place && IsInside(place, _folders);
        if (isInside && (!isFolderWanted || opened.Look().Kind == FileKind.Folder))
        {
            return opened;
        }

        error = isInside ? NotAFolder : Outside;
        opened.Dispose();
        return null;
    }

    /// <summary>The real paths that a path may mean: one in the working directory means the config's own folder first.</summary>
    private IEnumerable<string> Candidates(string path)
    {
        var full = PosixPath.Join(WorkingDirectory, path);
        var isInWorkingDirectory = full.StartsWith(WorkingDirectory, StringComparison.Ordinal)
            && (full.Length == WorkingDirectory.Length || full[WorkingDirectory.Length] == '/');
        if (_ownFolder is not null && isInWorkingDirectory)
        {
            yield return _ownFolder + "/" + FromBytes(full[WorkingDirectory.Length..]);
        }

        yield return FromBytes(full);
    }

    /// <summary>What the host profile says of a path; null when nothing.</summary>
    private FileFacts? Declared(string path)
    {
        var name = Normalise(path);
        if (_py.Host.Files.TryGetValue(name, out var content) && !path.EndsWith('/'))
        {
            return new FileFacts(FileKind.File, content.Length);
        }

        if (_py.Host.ExistingPaths.Contains(name) && !path.EndsWith('/'))
        {
            return new FileFacts(FileKind.File, 0);
        }

        var folder = name.TrimEnd('/') + "/";
        return DeclaredPaths.Any(known => known.StartsWith(folder, StringComparison.Ordinal)) ? new FileFacts(FileKind.Folder, 0) : null;
    }

    private IEnumerable<string> DeclaredPaths => _py.Host.ExistingPaths.Concat(_py.Host.Files.Keys);

    private string Normalise(string path) => path.Length == 0 ? "" : PosixPath.Normalise(PosixPath.Join(_py.Host.WorkingDirectory, path));

    /// <summary>Lets the config read a folder, and gives its real path.</summary>
    private string Admit(string folder)
    {
        var real = RealPath.Follow(Path.GetFullPath(folder), position =>
        {
            _ways.Add(position);
            return true;
        });
        _folders.Add(real.Position);
        return real.Position;
    }

    private bool MayPass(string position) => _ways.Contains(position) || IsInside(position, _folders);

    private static bool IsInside(string position, List<string> folders) =>
        !Array.Exists(KernelFolders, folder => IsIn(position, folder)) && folders.Exists(folder => IsIn(position, folder));

    private static bool IsIn(string position, string folder) =>
        position.StartsWith(folder, StringComparison.Ordinal)
        && (position.Length == folder.Length || folder == "/" || position[folder.Length] == '/');

    private static string FromBytes(string path) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(path));

    private PythonException Failed(int error, PyObject name) =>
        Raise.EnvironmentError(_py, ExceptionTypes.IOError, error, ErrorNumbers.Describe(error), name);

    private EvaluationStoppedException Refused(string path) => Refuse(Declared(path) is null
        ? $"The config opens '{ByteText.Decode(path)}', which is not inside a folder that it may read. Allow the folder with --allow-read if the config is trusted with it."
        : $"The config opens '{ByteText.Decode(path)}', of which the host profile says that it exists, but not what is in it. Give its content under [files] in the host profile.");

    private static EvaluationStoppedException Refuse(string message) => new(EvaluationProblemKind.Refused, message);
}
