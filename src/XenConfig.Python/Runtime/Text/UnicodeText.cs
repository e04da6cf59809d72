using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Python.Runtime.Text;

/// <summary><c>unicode</c> as text: its order, and the implicit ASCII codec.</summary>
internal static class UnicodeText
{
    /// <summary>The UnicodeDecodeError of the implicit ASCII codec.</summary>
    public static PythonException DecodeError(string bytes, int position) => Raise.Exception(
        ExceptionTypes.UnicodeDecodeError,
        PyStr.MakeShared("ascii"),
        new PyStr(bytes),
        PyInt.Of(position),
        PyInt.Of(position + 1),
        PyStr.MakeShared("ordinal not in range(128)"));

    /// <summary>The order by code points, which differs from UTF-16's where surrogates meet the highest characters.</summary>
    public static int Order(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                return Rank(left[i]).CompareTo(Rank(right[i]));
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    public static long Hash(string text) => PythonHash.Text(text);

    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
