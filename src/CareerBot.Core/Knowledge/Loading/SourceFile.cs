using System.Security.Cryptography;

namespace CareerBot.Core.Knowledge.Loading;

/// <summary>A knowledge file in memory: well-formed UTF-8, line ends folded to LF, no byte order mark.</summary>
/// <param name="Name">Path relative to the knowledge folder, with forward slashes.</param>
/// <param name="Bytes">The folded bytes.</param>
/// <param name="Text">The same as text.</param>
internal sealed record SourceFile(string Name, byte[] Bytes, string Text)
{
    /// <summary>
    /// Content hash, 12 lower-case hexadecimal digits. Over the folded bytes, because a checkout on Windows has other line ends: the same
    /// content must have the same version on every machine, or links to a version would go stale without a change.
    /// </summary>
    public string Version => Short(SHA256.HashData(Bytes));

    /// <summary>Content hash over names and bytes of <paramref name="files"/>, in the ordinal order of their names.</summary>
    public static string VersionOf(IEnumerable<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(file.Name));
            // The length parts name and bytes, so that no two folders run together to the same input. No file holds a zero byte.
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"\0{file.Bytes.Length}\0"));
            hash.AppendData(file.Bytes);
        }

        return Short(hash.GetHashAndReset());
    }

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash, 0, 6);
}
