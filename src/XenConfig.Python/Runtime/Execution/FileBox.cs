using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// The only way to the real file system: reads of regular files inside the allowed folders, links resolved, sizes counted.
/// Everything else is refused or, where the host profile says that it exists, not readable.
/// </summary>
internal static class FileBox
{
    /// <summary>Reads a file as bytes; IOError where there is none, a refusal where it is outside the allowed folders.</summary>
    public static byte[] Read(Interpreter py, string path, PyObject name)
    {
        var full = Locate(py, path, name);
        try
        {
            // Pipes and devices have no length. They are as good as empty: opening one may wait for ever.
            if (new FileInfo(full).Length == 0)
            {
                py.Budget.OpenFile(0);
                return [];
            }

            using var file = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

            // Opened, so what is asked now is asked of the very file that is read: no link can be changed in between.
            if (!file.CanSeek || !IsInside(py, RealPath.Of(full)))
            {
                throw Refused(path);
            }

            py.Budget.OpenFile(file.Length);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotFound(py, e is UnauthorizedAccessException ? 13 : 2, name);
        }
    }

    /// <summary>Whether a readable file or folder is at a path inside the allowed folders.</summary>
    public static bool Exists(Interpreter py, string path)
    {
        var full = FullPath(py, path);
        return (File.Exists(full) || Directory.Exists(full)) && IsInside(py, RealPath.Of(full));
    }

    private static string Locate(Interpreter py, string path, PyObject name)
    {
        var full = FullPath(py, path);
        if (!IsInside(py, full) && !IsInside(py, RealPath.Of(full)))
        {
            throw Refused(path);
        }

        var info = new FileInfo(full);
        if (!info.Exists)
        {
            throw Directory.Exists(full)
                ? Raise.EnvironmentError(py, ExceptionTypes.IOError, 21, "Is a directory", name)
                : NotFound(py, 2, name);
        }

        var target = new FileInfo(RealPath.Of(full));
        if (!target.Exists || !IsInside(py, target.FullName))
        {
            throw Refused(path);
        }

        return target.FullName;
    }

    private static string FullPath(Interpreter py, string path)
    {
        var folder = py.Options.ReadableFolders.IsDefaultOrEmpty ? py.Host.WorkingDirectory : py.Options.ReadableFolders[0];
        return Path.GetFullPath(path, Path.GetFullPath(folder));
    }

    private static bool IsInside(Interpreter py, string path)
    {
        foreach (var folder in py.Options.ReadableFolders)
        {
            var root = RealPath.Of(folder).TrimEnd(Path.DirectorySeparatorChar);
            if (path == root || path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static EvaluationStoppedException Refused(string path) => new(
        EvaluationProblemKind.Refused,
        $"The config opens '{ByteText.Decode(path)}', which is not inside a folder that it may read. Allow the folder with --allow-read if the config is trusted with it.");

    private static PythonException NotFound(Interpreter py, int number, PyObject name) =>
        Raise.EnvironmentError(py, ExceptionTypes.IOError, number, number == 13 ? "Permission denied" : "No such file or directory", name);
}
